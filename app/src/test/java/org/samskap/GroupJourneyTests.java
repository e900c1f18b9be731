package org.samskap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.test.web.server.LocalServerPort;

import samskap.testing.SharedDatabase;

/** A working group from its founding to its end, through the forms of the pages: facilitator, coordinator without a role, representative. */
@Execution(ExecutionMode.CONCURRENT)
@DemoProduct
@SharedDatabase("working group journey")
class GroupJourneyTests {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @LocalServerPort
    int port;

    @Test
    void whatAGroupSaysReachesThoseWhoRaisedWhatItCarries() {
        var alma = new Client(port).as("alma-facilitator");
        var proposal = anOpenProposal(alma);
        var group = send(alma, "/groups/new?proposal=" + proposal.substring("/proposals/".length()), "form[action=/groups/new]", Map.of(
                "name", "Tysta rummet", "purpose", "Vi ordnar ett rum att vila i.", "done", "Rummet finns på varje träff.", "joining", "ASK"));
        await(proposal, page -> !page.select("a[href=" + group + "]").isEmpty());

        var maj = new Client(port).as("maj-participant");
        send(maj, group + "/join", "form[action$=/join]", Map.of("note", "Jag har gjort det förut.", "shown", "true"));
        assertThat(maj.get(group + "/members").statusCode()).isEqualTo(404);

        press(alma, group + "/members", "accept");
        var row = page(alma, group + "/members").select("#people ~ ul li").stream().filter(one -> one.text().contains("Maj")).findFirst().orElseThrow();
        send(alma, group + "/members", (FormElement) row.selectFirst("form:has(select)"), Map.of("role", "CONVENER", "does", "role"));

        var leila = new Client(port).as("leila-partner");
        var asLeila = page(leila, group + "/join");
        send(leila, group + "/join", "form[action$=/join]", Map.of("organisation", asLeila.select("input[name=organisation]").last().val()));
        press(maj, group + "/members", "accept");
        assertThat(page(new Client(port), group).select("#members ~ ul").text()).contains("Fontänhuset").doesNotContain("Leila");

        send(maj, group + "/actions", "form[action$=/actions]", Map.of("what", "Fråga om en soffa"));
        send(maj, group + "/report", "form[action$=/report]", Map.of("text", "Vi har fått låna en soffa.", "nextDate", "2023-12-18"));
        await(proposal, page -> page.text().contains("Vi har fått låna en soffa."));

        send(maj, group + "/next?turn=FINISH", "form[action$=/next]", Map.of("reason", "Rummet finns nu, med soffa och dämpat ljus.", "outcome", "DONE"));
        await(proposal, page -> page.text().contains("Rummet finns nu, med soffa") && page.select("main").text().contains("Genomfört"));
        assertThat(page(new Client(port), group).select("main").text()).contains("Klar", "Rummet finns nu, med soffa");
        assertThat(maj.get(group + "/report").statusCode()).isEqualTo(404);
    }

    /** One that everybody may see, that no group carries yet and that is not answered for good. */
    private String anOpenProposal(Client alma) {
        return page(alma, "/proposals?space=gemensam-utvecklingsgrupp").select("main a[href^=/proposals/]").eachAttr("href").stream()
                .filter(href -> href.matches("/proposals/GU-[^/?]+")).filter(href -> new Client(port).get(href).statusCode() == 200).filter(href -> {
                    var page = page(alma, href);
                    return page.select("a[href^=/groups/new]").size() == 1 && page.select("#carried-by").isEmpty();
                }).findFirst().orElseThrow();
    }

    private static void press(Client client, String path, String button) {
        var form = (FormElement) page(client, path).selectFirst("form:has(button[value=" + button + "])");
        send(client, path, form, Map.of("does", button));
    }

    private static String send(Client client, String path, String form, Map<String, String> typed) {
        return send(client, path, (FormElement) page(client, path).selectFirst(form), typed);
    }

    /** Fills in the form as it stands, with this typed over it, and follows to where it leads. */
    private static String send(Client client, String path, FormElement form, Map<String, String> typed) {
        var values = new HashMap<String, String>();
        form.formData().forEach(pair -> values.put(pair.key(), pair.value()));
        var token = values.remove("_csrf");
        values.putAll(typed);
        var answer = client.postWith(token, form.attr("action"), values);
        assertThat(answer.statusCode()).as(path + " " + Jsoup.parse(answer.body()).select("[autofocus]").text()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
    }

    private static Document page(Client client, String path) {
        var answer = client.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private void await(String path, Predicate<Element> shows) {
        Awaitility.await(path).atMost(PATIENCE).until(() -> shows.test(page(new Client(port), path)));
    }
}
