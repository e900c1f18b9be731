package org.samskap.accounts.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.http.Cookie;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A browser of somebody in a network of their own: keeps cookies, sends forms as their page holds them. */
final class Browser {
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    private final MockMvcTester mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private final String network;

    Browser(MockMvcTester mvc) {
        this.mvc = mvc;
        int number = NETWORKS.incrementAndGet();
        this.network = "10." + number / 250 + "." + number % 250 + ".7";
    }

    String network() {
        return network;
    }

    Map<String, Cookie> cookies() {
        return cookies;
    }

    MockHttpServletResponse get(String path) {
        return send(HttpMethod.GET, path, new HttpHeaders(), Map.of());
    }

    Document page(String path) throws Exception {
        return Jsoup.parse(get(path).getContentAsString());
    }

    /** Opens the page, fills in the fields and sends the first form with that action. */
    MockHttpServletResponse submit(String page, String action, Map<String, String> typed) throws Exception {
        var fields = new LinkedHashMap<String, String>();
        page(page).select("form[action=" + action + "] input[type=hidden]")
                .forEach(hidden -> fields.put(hidden.attr("name"), hidden.val()));
        fields.putAll(typed);
        return send(HttpMethod.POST, action, new HttpHeaders(), fields);
    }

    MockHttpServletResponse send(HttpMethod method, String path, HttpHeaders headers, Map<String, String> form) {
        var request = mvc.method(method).uri(java.net.URI.create(path)).headers(headers).with(sent -> {
            sent.setRemoteAddr(network);
            return sent;
        });
        form.forEach(request::formField);
        if (!cookies.isEmpty()) request.cookie(cookies.values().toArray(Cookie[]::new));
        var response = request.exchange().getResponse();
        for (var cookie : response.getCookies()) keep(cookie);
        return response;
    }

    private void keep(Cookie cookie) {
        if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
        else cookies.put(cookie.getName(), new Cookie(cookie.getName(), cookie.getValue()));
    }
}
