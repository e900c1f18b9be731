package org.samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody with a browser of her own, with or without JavaScript. What her browser complains about is kept. */
final class Person implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final boolean javaScript;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();

    Person(Browser browser, String base, boolean javaScript) {
        this.base = base;
        this.javaScript = javaScript;
        this.context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript)
                .setLocale("sv-SE").setViewportSize(1280, 900));
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) complaints.add(message.text());
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) strangers.add(request.url());
        });
    }

    Page page() {
        return page;
    }

    Person goes(String path) {
        page.navigate(base + path);
        return this;
    }

    /** By pointer, or without JavaScript by keyboard, so that every journey is walked both ways (UX-13). */
    Person clicks(String selector) {
        if (javaScript) find(selector).click();
        else find(selector).press("Enter");
        return this;
    }

    Person fills(String name, String value) {
        find("main [name='" + name + "']:not([type=hidden])").fill(value);
        return this;
    }

    Person chooses(String name, String value) {
        var field = find("main [name='" + name + "']");
        if (field.evaluate("element => element.tagName").equals("SELECT")) field.selectOption(value);
        else ticks("main [name='" + name + "'][value='" + value + "']");
        return this;
    }

    /** The label lies over its box, as it should for fingers; a press there ticks the box. Without JavaScript by keyboard. */
    Person ticks(String selector) {
        var box = find(selector);
        if (!box.isChecked()) press(box);
        assertThat(box).isChecked();
        return this;
    }

    /** The box beside these words; by keyboard, as above. */
    Person unticks(String label) {
        var box = page.locator("#" + find(label).getAttribute("for"));
        if (box.isChecked()) press(box);
        assertThat(box).not().isChecked();
        return this;
    }

    private void press(Locator box) {
        if (javaScript) find("label[for='" + box.getAttribute("id") + "']").click();
        else box.press("Space");
    }

    /** The choice that begins with these words. */
    Person selects(String name, String words) {
        var field = find("main select[name='" + name + "']");
        field.selectOption(String.valueOf(field.locator("option:has-text('" + words + "')").first().getAttribute("value")));
        return this;
    }

    /** Presses the button of the form that leads there; the action is a prefix. */
    Person sends(String action) {
        return clicks("main form[action^='" + action + "'] button[type=submit]");
    }

    Person sees(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    Person seesNot(String text) {
        assertThat(page.locator("main")).not().containsText(text);
        return this;
    }

    Locator find(String selector) {
        return page.locator(selector).first();
    }

    String text(String selector) {
        return find(selector).textContent().strip();
    }

    /** Becomes one of the people of the demonstration. */
    Person becomes(String key) {
        goes("/demo");
        clicks("form:has(input[value='" + key + "']) button");
        page.waitForURL(address -> !address.endsWith("/demo"));
        return this;
    }

    /** CSP violations, failing scripts: anything the browser logged as an error. */
    List<String> complaints() {
        return complaints;
    }

    /** Requests that went to somebody else (PRIV-12). */
    List<String> strangers() {
        return strangers;
    }

    @Override
    public void close() {
        context.close();
    }
}
