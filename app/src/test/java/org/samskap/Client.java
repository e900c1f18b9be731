package org.samskap;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;

/** Somebody with a plain HTTP client: keeps cookies, follows no redirects, and fills in the token of a form. */
public final class Client {
    private final String base;
    private String lang = "sv";
    private final SecureLoopback cookies = new SecureLoopback();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

    public Client(int port) {
        this.base = "http://localhost:" + port;
    }

    /** Wants pages in another language. */
    public Client in(String lang) {
        this.lang = lang;
        return this;
    }

    /** Chose colours once: a visitor still, but one whose pages are always made anew. */
    public Client withCookie() {
        cookies.kept.put("theme", "light");
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", lang));
    }

    /** Opens the page with the form, and sends it with its token and these values. */
    public HttpResponse<String> post(String page, String action, Map<String, String> values) {
        var token = Jsoup.parse(get(page).body()).select("input[name=_csrf]").val();
        return postWith(token, action, values);
    }

    public HttpResponse<String> postWith(String token, String action, Map<String, String> values) {
        var body = values.entrySet().stream().map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&")) + "&_csrf=" + encode(token);
        return send(HttpRequest.newBuilder(URI.create(base + action)).header("Accept-Language", lang)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Becomes one of the people of the demonstration. */
    public Client as(String key) {
        var answer = post("/demo", "/demo", Map.of("key", key));
        if (answer.statusCode() != 303) throw new IllegalStateException("Could not sign in as " + key + ": " + answer.statusCode());
        return this;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Browsers send secure cookies to the loopback address without TLS; the JDK's cookie handler does not. */
    private static final class SecureLoopback extends CookieManager {
        private final Map<String, String> kept = new java.util.concurrent.ConcurrentHashMap<>();

        @Override
        public Map<String, java.util.List<String>> get(URI uri, Map<String, java.util.List<String>> headers) {
            var all = kept.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining("; "));
            return all.isEmpty() ? Map.of() : Map.of("Cookie", java.util.List.of(all));
        }

        @Override
        public void put(URI uri, Map<String, java.util.List<String>> headers) {
            headers.entrySet().stream().filter(entry -> "set-cookie".equalsIgnoreCase(entry.getKey()))
                    .flatMap(entry -> entry.getValue().stream()).forEach(this::keep);
        }

        private void keep(String cookie) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            if (cookie.contains("Max-Age=0") || pair[1].isEmpty()) kept.remove(pair[0]);
            else kept.put(pair[0], pair[1]);
        }
    }

    /** Names of the cookies that this client was given. */
    public java.util.Set<String> cookieNames() {
        return cookies.kept.keySet();
    }
}
