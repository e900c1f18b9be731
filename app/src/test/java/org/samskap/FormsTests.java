package org.samskap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import samskap.testing.SharedDatabase;

/** What every form of the product answers to, found by following links rather than by a list that somebody keeps. */
@DemoProduct
@SharedDatabase(DemoProduct.DATABASE)
class FormsTests {
    private static final int ENOUGH = 150;
    private static final String WRITTEN = "input[type=text], input[type=email], input:not([type]), textarea";
    private static final String TOO_LONG = "Långt ".repeat(3000).strip();

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "alma-facilitator"})
    @Tag("SEC-09")
    void nothingIsTakenWithoutTheTokenOfItsForm(String key) {
        var client = key.equals("nobody") ? new Client(port) : new Client(port).as(key);
        for (var path : posts()) assertThat(client.postWith("", path, Map.of()).statusCode()).as(path).isEqualTo(403);
    }

    private List<String> posts() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(mapping -> mapping.getPatternValues().stream()).map(pattern -> pattern.replaceAll("\\{[^}]*}", "x")).sorted().toList();
    }

    @Test
    void thereAreFormsToTry() {
        assertThat(posts()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "alma-facilitator", "elias-communicator", "leila-partner"})
    @Tag("UX-04")
    @Tag("UX-05")
    void whatIsTooLongComesBackWithTheWordsKeptAndASummary(String key) {
        var client = key.equals("nobody") ? new Client(port) : new Client(port).as(key);
        var tried = new TreeSet<String>();
        for (var page : pages(client)) page.select("main form[method=post]:has(" + WRITTEN + ")").forEach(form -> {
            if (tried.add(kind(form.attr("action")))) refuses(client, (FormElement) form);
        });
        assertThat(tried).isNotEmpty();
    }

    private void refuses(Client client, FormElement form) {
        var values = new LinkedHashMap<String, String>();
        form.formData().forEach(pair -> values.put(pair.key(), pair.value()));
        var token = values.remove("_csrf");
        form.select(WRITTEN).forEach(field -> values.put(field.attr("name"), TOO_LONG));

        var answer = client.postWith(token, form.attr("action"), values);

        var page = Jsoup.parse(answer.body());
        var name = form.attr("action");
        assertThat(answer.statusCode()).as(name).isEqualTo(422);
        assertThat(page.title()).as(name).startsWith("Fel: ");
        assertThat(page.select("[autofocus][tabindex=-1]")).as("summary of " + name).hasSize(1);
        assertThat(page.select("[autofocus] a[href^=#]")).as("problems of " + name).isNotEmpty()
                .allSatisfy(problem -> assertThat(page.getElementById(problem.attr("href").substring(1))).as(problem.outerHtml()).isNotNull());
        assertThat(page.select("[aria-invalid=true]")).as(name).isNotEmpty();
        assertThat(page.select("main").select(WRITTEN).eachAttr("value").contains(TOO_LONG) || page.select("textarea").eachText().contains(TOO_LONG))
                .as("what was typed is kept by " + name).isTrue();
    }

    private List<Document> pages(Client client) {
        var pages = new LinkedHashMap<String, Document>();
        var seen = new TreeSet<String>();
        var open = new ArrayDeque<>(List.of("/"));
        while (!open.isEmpty() && pages.size() < ENOUGH) {
            var path = open.poll();
            if (!seen.add(kind(path))) continue;
            var answer = client.get(path);
            if (answer.statusCode() != 200 || !answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) continue;
            var page = Jsoup.parse(answer.body());
            pages.put(path, page);
            page.select("a[href^=/]").eachAttr("href").stream().map(link -> link.replaceAll("#.*", ""))
                    .filter(link -> !link.startsWith("/leave") && !link.contains("lang=")).forEach(open::add);
        }
        return List.copyOf(pages.values());
    }

    /** One page of each kind is enough: they have the same forms. */
    private static String kind(String path) {
        return path.replaceAll("=[^&]*", "=").replaceFirst("^(/[a-z-]+/)[^/?]+", "$1*");
    }
}
