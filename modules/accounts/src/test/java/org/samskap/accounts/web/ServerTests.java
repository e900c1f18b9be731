package org.samskap.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.modulith.test.ApplicationModuleTest;

/** What only a real server shows: cookies as they are sent, and error pages, which come a second way through the filters. */
@ApplicationModuleTest(webEnvironment = RANDOM_PORT)
class ServerTests {
    @LocalServerPort int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @Tag("SEC-10")
    void theTokenCookieStaysOnOurSite() throws Exception {
        assertThat(send("GET", "/sign-in").headers().allValues("Set-Cookie")).singleElement().asString()
                .startsWith("__Host-csrf=").contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax").doesNotContain("Domain");
    }

    @Test
    @Tag("SEC-09")
    void aRefusedFormIsAnsweredByAPageForPeople() throws Exception {
        var answer = send("POST", "/sign-in");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.body()).select("main h1").text()).isNotBlank();
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    @Tag("SEC-30")
    void whatIsMissingIsAnsweredByAPageForPeople() throws Exception {
        for (var path : new String[] {"/nowhere", "/error", "/doors/forgotten", "/ui/nothing.css"}) {
            var answer = send("GET", path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Security-Policy")).as(path).isPresent();
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }
}
