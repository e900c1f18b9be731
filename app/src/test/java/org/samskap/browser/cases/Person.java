package org.samskap.browser.cases;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/**
 * Somebody at a browser of her own who goes by the words on the page: she opens links, fills in fields, ticks boxes and presses buttons by the
 * names they have for everybody. Without scripts she uses the keyboard only.
 */
final class Person implements AutoCloseable {
    private static int known;

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final Runnable moment;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();
    private Locator where;

    /** @param moment passes with each press of a button */
    Person(Browser browser, String base, String lang, boolean scripts, Runnable moment) {
        this.base = base;
        this.moment = moment;
        this.scripts = scripts;
        // Each has an address of her own in the network, as the proxy in front says; guessing is limited for each.
        this.context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts).setLocale(lang)
                .setViewportSize(1280, 900).setExtraHTTPHeaders(Map.of("X-Forwarded-For", "203.0." + ++known + ".7")));
        this.page = context.newPage();
        page.setDefaultTimeout(5_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) complaints.add(message.text());
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) complaints.add("asked " + request.url());
        });
        this.where = page.locator("main");
    }

    Person goes(String path) {
        page.navigate(base + path);
        return everywhere();
    }

    /** From now on she looks only at the part of the page under this heading, the row of a table, or the item of a list with these words. */
    Person at(String words) {
        everywhere();
        where = where.locator("section, fieldset, tr, li").filter(new Locator.FilterOptions().setHas(
                page.locator("h2, h3, legend, th, td, p").filter(new Locator.FilterOptions().setHasText(words)))).last();
        return this;
    }

    Person everywhere() {
        where = page.locator("main");
        return this;
    }

    /** A link in the page, or in the menu when the page has none of that name. */
    Person opens(String link) {
        var here = named("a:not(nav a)", link);
        press(here.count() > 0 ? here.first() : page.locator("nav a").filter(exactly(link)).first());
        return everywhere();
    }

    Person presses(String button) {
        moment.run();
        press(button(button));
        return everywhere();
    }

    /** What is folded away. */
    Person unfolds(String words) {
        press(where.locator("summary").filter(new Locator.FilterOptions().setHasText(words)).first());
        return this;
    }

    Person writes(String label, String value) {
        field(label).fill(value);
        return this;
    }

    Person chooses(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    Person brings(String label, Path file) {
        field(label).setInputFiles(file);
        return this;
    }

    /** In the first row for people that is free. */
    Person person(String name, String title, String affiliation, String role) {
        for (var row : page.locator("#people .inline.field").all()) {
            var fields = row.locator("input");
            if (!fields.first().inputValue().isEmpty()) continue;
            fields.nth(0).fill(name);
            fields.nth(1).fill(title);
            fields.nth(2).fill(affiliation);
            row.locator("select").selectOption(new SelectOption().setLabel(role));
            return this;
        }
        throw new AssertionError("No free row for " + name);
    }

    /** A box, or one of several to choose from. */
    Person ticks(String label) {
        var box = field(label);
        if (scripts) box.check(new Locator.CheckOptions().setForce(true));
        else if (!box.isChecked()) box.press("Space");
        assertThat(box).isChecked();
        return this;
    }

    Person unticks(String label) {
        var box = field(label);
        if (scripts) box.uncheck(new Locator.UncheckOptions().setForce(true));
        else if (box.isChecked()) box.press("Space");
        assertThat(box).not().isChecked();
        return this;
    }

    /** The page has these words. */
    Person sees(String... words) {
        for (var one : words) assertThat(where).containsText(one);
        return this;
    }

    Person seesNot(String... words) {
        for (var one : words) assertThat(where).not().containsText(one);
        return this;
    }

    /** The page has this heading. */
    Person isAt(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
        return this;
    }

    /** The page says on top that this was done. */
    Person isTold(String words) {
        assertThat(page.locator("#said")).containsText(words);
        return this;
    }

    /** The page says on top, and in its title, that this has to be mended; nothing was done. */
    Person isRefused(String words) {
        assertThat(page.locator("#problems")).containsText(words);
        assertThat(page).hasTitle(Pattern.compile("^(Fel|Błąd|Error|Błędy): .*"));
        return this;
    }

    /** What she typed is still there. */
    Person stillHas(String label, String value) {
        assertThat(field(label)).hasValue(value);
        return this;
    }

    Person seesNoField() {
        assertThat(page.locator("main input:not([type=hidden]), main textarea, main select")).hasCount(0);
        return this;
    }

    Person hasNoCookie() {
        if (!context.cookies().isEmpty()) throw new AssertionError("Got cookies: " + context.cookies().stream().map(cookie -> cookie.name).toList());
        return this;
    }

    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceAll("[?#].*", "");
    }

    String text(String selector) {
        return page.locator("main " + selector).first().innerText().strip();
    }

    /** What the server answers at a path, as a file. */
    byte[] downloads(String path) {
        var answer = context.request().get(base + path);
        if (answer.status() != 200) throw new AssertionError(path + " answered " + answer.status());
        return answer.body();
    }

    String linkTo(String link) {
        return named("a", link).first().getAttribute("href");
    }

    private void press(Locator it) {
        if (scripts) it.click();
        else it.press("Enter");
    }

    /** Nearby if there is one. Some go on for those who hear the page, some have a name for them alone. */
    private Locator button(String name) {
        if (named("button", name).count() > 0) return named("button", name).first();
        var all = page.locator("main button");
        var spoken = page.locator("main button[aria-label='" + name + "']");
        if (spoken.count() > 0) return spoken.first();
        return all.filter(all.filter(exactly(name)).count() > 0 ? exactly(name) : beginning(name)).first();
    }

    private static Locator.FilterOptions beginning(String name) {
        return new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + literally(name) + "\\s"));
    }

    private Locator named(String element, String name) {
        return where.locator(element).filter(exactly(name));
    }

    /** The whole name, which may go on for those who only hear the page. */
    private static Locator.FilterOptions exactly(String name) {
        return new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + literally(name) + "\\s*$"));
    }

    /** The browser does not know Java's quotation. */
    private static String literally(String text) {
        return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0");
    }

    /** The field whose label says this, with or without the word that it may be left empty. */
    private Locator field(String label) {
        var said = new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + literally(label) + "( \\([^()]*\\))?\\s*$"));
        var id = where.locator("label").filter(said).first().getAttribute("for");
        return page.locator("[id='" + id + "']");
    }

    @Override
    public void close() {
        context.close();
        if (!complaints.isEmpty()) throw new AssertionError("The browser complained: " + complaints);
    }
}
