package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.servlet.http.Cookie;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.samskap.accounts.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Opens pages and sends forms, as a visitor or as somebody who is signed in. */
@Component
public class Browser {
    private final MockMvcTester mvc;
    private final Cookie[] session;
    private final @Nullable String address;

    @Autowired
    Browser(MockMvcTester mvc) {
        this(mvc, new Cookie[0], null);
    }

    private Browser(MockMvcTester mvc, Cookie[] session, @Nullable String address) {
        this.mvc = mvc;
        this.session = session;
        this.address = address;
    }

    public Browser as(Actor person) {
        var answer = mvc.get().uri("/door/" + person.id()).exchange();
        var cookies = Arrays.stream(answer.getResponse().getCookies())
                .filter(cookie -> cookie.getMaxAge() != 0).toArray(Cookie[]::new);
        assertThat(cookies).isNotEmpty();
        return new Browser(mvc, cookies, address);
    }

    /** Always from the same place; otherwise each request comes from somewhere else. */
    public Browser from(String address) {
        return new Browser(mvc, session, address);
    }

    private RequestPostProcessor place() {
        var random = ThreadLocalRandom.current();
        var place = address == null ? "10.%d.%d.1".formatted(random.nextInt(256), random.nextInt(256)) : address;
        return request -> {
            request.setRemoteAddr(place);
            return request;
        };
    }

    public MvcTestResult get(String uri) {
        // A server reads a plus as a blank, MockMvc does not.
        var request = mvc.get().uri(URI.create(uri.replace("+", "%20"))).with(place());
        return (session.length == 0 ? request : request.cookie(session)).exchange();
    }

    public Document page(String uri) {
        var answer = get(uri);
        assertThat(answer).hasStatusOk();
        return document(answer);
    }

    /** Sends a form: names and values in turn. */
    public MvcTestResult post(String uri, String... fields) {
        return post(uri, false, fields);
    }

    /** The same as htmx sends it. */
    public MvcTestResult swap(String uri, String... fields) {
        return post(uri, true, fields);
    }

    private MvcTestResult post(String uri, boolean htmx, String... fields) {
        var request = mvc.post().uri(URI.create(uri)).with(csrf()).with(place());
        if (htmx) request = request.header("HX-Request", "true");
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return (session.length == 0 ? request : request.cookie(session)).exchange();
    }

    /** Sends it and tells where the answer leads (303). */
    public String sent(String uri, String... fields) {
        var answer = post(uri, fields);
        assertThat(answer).hasStatus(303);
        return location(answer);
    }

    public static String location(MvcTestResult answer) {
        @Nullable String location = answer.getResponse().getHeader("Location");
        return location == null ? "" : location;
    }

    public static Document document(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
