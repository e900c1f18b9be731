package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.SignedInByHeader;

/** Somebody who plans through the pages: opens one, fills in its form, sends it. */
final class Organiser {
    private final MockMvcTester mvc;
    private final String person;

    Organiser(MockMvcTester mvc) {
        this(mvc, Neighbours.ORGANISER.id().toString());
    }

    Organiser(MockMvcTester mvc, String person) {
        this.mvc = mvc;
        this.person = person;
    }

    MvcTestResult get(String uri) {
        return mvc.get().uri(uri).header(SignedInByHeader.HEADER, person).exchange();
    }

    Document open(String uri) {
        var answer = get(uri);
        assertThat(answer).as(uri).hasStatusOk();
        return page(answer);
    }

    /** Opens the page and sends the first form of its main part with these answers, as a browser would. */
    MvcTestResult fill(String uri, Map<String, String> answers) {
        return send(open(uri).selectFirst("main form[method=post]"), answers);
    }

    /** The same where all should go well; answers where it leads. */
    String done(String uri, Map<String, String> answers) {
        var answer = fill(uri, answers);
        assertThat(answer.getResponse().getStatus()).as(uri + " " + (answer.getResponse().getStatus() == 422 ? page(answer).select(".problem").text() : "")).isEqualTo(303);
        return answer.getResponse().getHeader("Location").replaceFirst("[?&]said=.*", "");
    }

    MvcTestResult send(Element form, Map<String, String> answers) {
        assertThat(form).isNotNull();
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], textarea[name], select[name]")) {
            if (field.attr("type").equals("radio") && !field.hasAttr("checked")) continue;
            if (field.attr("type").equals("checkbox") && !field.hasAttr("checked")) continue;
            fields.put(field.attr("name"), field.is("select") ? chosen(field) : field.is("textarea") ? field.wholeText() : field.val());
        }
        assertThat(form.select("[name]").eachAttr("name")).as(form.attr("action")).containsAll(answers.keySet());
        fields.putAll(answers);
        var request = mvc.post().uri(form.attr("action")).header(SignedInByHeader.HEADER, person).with(csrf());
        fields.forEach((name, value) -> {
            if (!name.equals("_csrf")) request.param(name, name.equals("date") && value.contains(",") ? value.split(",") : new String[] {value});
        });
        return request.exchange();
    }

    private static String chosen(Element select) {
        var option = select.selectFirst("option[selected]");
        return option == null ? select.selectFirst("option").val() : option.val();
    }

    static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
