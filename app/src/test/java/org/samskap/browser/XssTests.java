package org.samskap.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.samskap.Client;
import org.samskap.Crawl;
import org.samskap.DemoProduct;
import org.samskap.Routes;
import org.samskap.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import com.microsoft.playwright.Browser;

import samskap.testing.SharedDatabase;

/**
 * Markup and script, typed into every text field of every form that links lead to, by each kind of person. Then every page is looked at: none
 * has an element or a handler from it, and a browser that opens one of each kind where it stands runs nothing and asks nobody. A new field is covered
 * because forms are found and not listed.
 */
@Execution(ExecutionMode.CONCURRENT)
@DemoProduct
@SharedDatabase("what people type")
@Tag("SEC-06")
class XssTests {
    /** Short enough for a name; each ends what it may stand in. The word tells where it stands. */
    private static final List<String> CORPUS = List.of("\"><img src=//xss.example/a onerror=alert(1)>", "<script>alert('xss')</script>", "'><svg onload=alert(`xss`)>",
            "javascript:alert('xss')//", "</title></textarea><xss autofocus onfocus=alert(1)>", "<a data-hx-get=/xss data-hx-trigger=load>xss</a>", "xss{{7*7}}${7*7}<%=7*7%>",
            "<iframe src=//xss.example>");
    /** How often a form is sent by the next person when it took everything from somebody before. */
    private static final int AGAIN = 2;
    private static final List<String> PEOPLE = List.of("visitor", "alma-facilitator", "elias-communicator", "noor-organiser", "sten-administrator", "leila-partner", "hanna-organiser");
    private static final String WRITTEN = "input[type=text], input[type=search], input[type=email], input:not([type]), textarea, input[name=website]";
    private static final Set<String> NOT_SENT = Set.of("/demo", "/sign-out", "/sign-in", "/me/delete");

    private final Set<String> tried = new TreeSet<>();
    private final Set<String> taken = new TreeSet<>();
    private final Set<String> tookAll = new TreeSet<>();
    private Routes routes;
    private int next;

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @BeforeEach
    void routes() {
        routes = new Routes(mappings);
    }

    @Test
    void nothingThatPeopleTypeIsEverRun() {
        PEOPLE.forEach(this::typeEverywhere);
        assertThat(tried).as("forms that were tried").hasSizeGreaterThan(40);
        assertThat(taken).as("forms that took it").hasSizeGreaterThan(15);
        var where = new LinkedHashMap<String, List<String>>();
        var pages = Together.all(PEOPLE.stream().<Callable<List<String>>>map(person -> () -> pagesWithIt(person)).toList());
        for (var person : PEOPLE) where.put(person, pages.get(PEOPLE.indexOf(person)));
        assertThat(where.values().stream().mapToInt(List::size).sum()).as("pages on which it stands").isGreaterThan(15);
        try (var playwright = Browsers.playwright()) {
            var browser = Browsers.launch(playwright);
            var opened = new TreeSet<String>();
            where.forEach((person, found) -> open(browser, person, found.stream().filter(page -> opened.addAll(routes.kinds(page))).toList()));
        }
    }

    private Client client(String person) {
        return person.equals("visitor") ? new Client(port) : new Client(port).as(person);
    }

    private void typeEverywhere(String person) {
        var client = client(person);
        var forms = new ArrayList<FormElement>();
        walk(client, (address, page) -> page.select("main form[method=post]:has(" + WRITTEN + ")").forEach(form -> forms.add((FormElement) form)));
        forms.forEach(form -> {
            var route = routes.kind(form.attr("action"));
            if (NOT_SENT.contains(form.attr("action")) || !tried.add(person + " " + route)) return;
            int rounds = tookAll.contains(route) ? AGAIN : CORPUS.size();
            for (int round = 0; round < rounds; round++) send(client, form, person + " " + route);
            if (taken.contains(person + " " + route)) tookAll.add(route);
        });
    }

    /** Each field gets another one of the corpus, and over the rounds each field gets every one. What the form asks besides is answered as it can be. */
    private void send(Client client, FormElement form, String kind) {
        var values = new HashMap<String, String>();
        form.formData().forEach(pair -> values.put(pair.key(), pair.value()));
        var token = values.remove("_csrf");
        form.select("input[type=radio]").forEach(choice -> values.putIfAbsent(choice.attr("name"), choice.val()));
        form.select(WRITTEN).forEach(field -> values.put(field.attr("name"), CORPUS.get(next++ % CORPUS.size())));
        values.remove("website");
        next++;
        var answer = client.postWith(token, form.attr("action"), values);
        if (answer.statusCode() == 303) taken.add(kind);
        else if (Crawl.isHtml(answer)) innocent(kind, Jsoup.parse(answer.body()));
        assertThat(answer.statusCode()).as(kind).isLessThan(500);
    }

    private List<String> pagesWithIt(String person) {
        var found = new LinkedHashSet<String>();
        walk(client(person), (address, page) -> {
            innocent(address, page);
            if (page.html().contains("xss")) found.add(address);
        });
        return List.copyOf(found);
    }

    private void walk(Client client, BiConsumer<String, Document> look) {
        new Crawl(client, routes::kinds, 3).walk(List.of("/outbox", "/follow", "/mine/KX7M4-PTR9W", "/mine/HD4N7-WK3PT"), (address, answer) -> {
            if (Crawl.isHtml(answer)) look.accept(address, Jsoup.parse(answer.body()));
        });
    }

    /** Nothing of the corpus became markup. */
    private static void innocent(String where, Document page) {
        assertThat(page.select("xss, iframe, svg[onload], img[src*=xss], [data-hx-get='/xss'], script:not([src]):not([type='application/ld+json']), a[href^='javascript:']"))
                .as("elements on " + where).isEmpty();
        assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()).map(Attribute::getKey).filter(name -> name.startsWith("on")))
                .as("handlers on " + where).isEmpty();
        assertThat(page.select("script[type='application/ld+json']").stream().map(Element::data).filter(data -> data.contains("</") || data.contains("<script"))).as(where).isEmpty();
    }

    private void open(Browser browser, String person, List<String> pages) {
        try (var somebody = new Person(browser, "http://localhost:" + port, true)) {
            var dialogs = new ArrayList<String>();
            somebody.page().onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            if (!person.equals("visitor")) somebody.becomes(person);
            pages.forEach(somebody::goes);
            assertThat(dialogs).as("what ran for " + person).isEmpty();
            assertThat(somebody.strangers()).as("whom the browser of " + person + " asked").isEmpty();
            assertThat(somebody.complaints()).as("what the browser of " + person + " complained about").isEmpty();
        }
    }

    /** The test can fail: a page that does not escape is seen. */
    @Test
    void markupThatGotThroughIsSeen() {
        for (var typed : List.of(CORPUS.get(0), CORPUS.get(1), CORPUS.get(2), CORPUS.get(4), CORPUS.get(5), CORPUS.get(7))) {
            var page = Jsoup.parse("<main><input value=\"" + typed + "\"><textarea>" + typed + "</textarea><p title='" + typed + "'>" + typed + "</p></main>");
            assertThatThrownBy(() -> innocent(typed, page)).as(typed).isInstanceOf(AssertionError.class);
        }
    }
}
