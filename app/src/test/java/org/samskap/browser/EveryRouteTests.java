package org.samskap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samskap.Client;
import org.samskap.Crawl;
import org.samskap.DemoProduct;
import org.samskap.Routes;
import org.samskap.Together;
import org.samskap.ui.Page;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import samskap.testing.SharedDatabase;

/**
 * Every page that a handler answers with is inspected: the list is made from the handlers, and a route that nobody can
 * get to by links, and that {@link Unlinked} does not know, fails the build.
 */
@DemoProduct
@SharedDatabase(DemoProduct.DATABASE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("UX-01")
@Tag("UX-16")
@Tag("UX-17")
class EveryRouteTests {
    /**
     * Not pages: what ends like a file, what was uploaded or attached to a mail, the way out to the weather, lists for other
     * people's sites, the stream of news, and the parts of a room that a page fetches anew when the stream tells it to.
     */
    private static final Pattern FILE = Pattern.compile(".*\\.(atom|csv|ics|json|jsonl|pdf|xlsx)|/materials/\\{id}/\\{name}|/outbox/\\{id}/\\{number}|/leave|/embed/.*|/logos/\\{id}|/reports/files/\\{file}|/groups/\\{slug}/notes/\\{id}/file|/live|/rooms/\\{event}/(wall|desk/list)");
    static final String VISITOR = "visitor";
    /** A visitor, one person of each kind, and one who plans in the other country. */
    private static final List<String> PEOPLE = List.of(VISITOR, "alma-facilitator", "elias-communicator", "noor-organiser",
            "sten-administrator", "leila-partner", "jonas-participant", "hanna-organiser");
    private static final int OF_EACH_KIND = 4;

    /** A route, and the fullest page that was found for it. */
    record Found(String route, String address, String person, int length) {

        @Override
        public String toString() {
            return route + " at " + address + " as " + person;
        }
    }

    private final TreeMap<String, Found> found = new TreeMap<>();
    private final Map<String, CompletableFuture<Void>> inspected = new HashMap<>();
    private Routes routes;

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @BeforeAll
    void open() {
        Browsers.orSkip();
        routes = new Routes(mappings);
        var unlinked = new Unlinked(port).addresses();
        Together.all(PEOPLE.stream().<Callable<List<Found>>>map(person -> () -> find(person, unlinked)).toList()).forEach(pages -> pages.forEach(this::keep));
        inspectAll();
    }

    private List<Found> find(String person, List<String> unlinked) {
        var client = person.equals(VISITOR) ? new Client(port) : new Client(port).as(person);
        var pages = new ArrayList<Found>();
        new Crawl(client, routes::kinds, OF_EACH_KIND).walk(unlinked, (address, answer) -> {
            if (answer.statusCode() == 200 && Crawl.isHtml(answer))
                routes.of(address).ifPresent(route -> pages.add(new Found(route, address, person, answer.body().length())));
        });
        return pages;
    }

    private void keep(Found page) {
        found.merge(page.route(), page, (one, other) -> one.length() < other.length() ? other : one);
    }

    /** Two inspectors with a browser each, since a browser waits for the server and the server for a browser; who is ready takes the next page. */
    private void inspectAll() {
        var waiting = new ConcurrentLinkedQueue<>(found.values());
        found.keySet().forEach(route -> inspected.put(route, new CompletableFuture<>()));
        Together.all(List.of(() -> inspect(waiting), () -> inspect(waiting)));
    }

    /** The browser belongs to the thread that uses it. */
    private boolean inspect(Queue<Found> waiting) {
        try (var inspector = new Inspector("http://localhost:" + port, routes)) {
            for (var page = waiting.poll(); page != null; page = waiting.poll()) inspect(inspector, page);
            return true;
        }
    }

    private void inspect(Inspector inspector, Found page) {
        try {
            inspector.look(page);
            inspected.get(page.route()).complete(null);
        } catch (RuntimeException | AssertionError fault) {
            inspected.get(page.route()).completeExceptionally(fault);
        }
    }

    @Test
    void everyAnswerIsAPageOrAKnownKindOfFile() {
        routes.answers().forEach((route, type) -> assertThat(List.of(Page.class, Object.class).contains(type)).as(route + " answers with a page")
                .isNotEqualTo(FILE.matcher(route).matches()));
    }

    @Test
    void everyPageIsFound() {
        var missing = new TreeSet<>(routes.answers().keySet());
        missing.removeIf(route -> FILE.matcher(route).matches() || found.containsKey(route));
        assertThat(missing).as("pages that no link leads to; give the demo data what they show, or a line to Unlinked").isEmpty();
    }

    private Collection<Found> found() {
        return found.values();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("found")
    void everyPagePassesTheInspection(Found page) throws Throwable {
        var inspection = inspected.get(page.route());
        assertThat(inspection.isDone()).as("was looked at").isTrue();
        if (inspection.isCompletedExceptionally()) throw inspection.exceptionNow();
    }
}
