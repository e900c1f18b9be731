package org.samskap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.samskap.ui.Lang;
import org.samskap.ui.TextBundles;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * An address that the server cannot even read never gets as far as our pages, and nobody knows yet who asks or in which language.
 * What is sent then says in all of them what a page of ours would have said, without the server's own words.
 */
@Component
class UnreadableAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final String page;

    UnreadableAddresses(TextBundles bundles) {
        this.page = "<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Samskap</title></head><body><main>"
                + Arrays.stream(Lang.values()).map(lang -> part(lang, bundles)).collect(Collectors.joining()) + "</main></body></html>";
    }

    /** Texts of ours have no markup in them. */
    private static String part(Lang lang, TextBundles bundles) {
        var texts = bundles.in(lang);
        return "<section lang=\"%s\"><h1>%s</h1><p>%s</p><p><a href=\"/\">%s</a></p></section>".formatted(lang.tag(),
                texts.of("ui.error.400.title"), texts.of("ui.error.400.text"), texts.of("ui.error.start"));
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new Plain()));
    }

    private final class Plain extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            if (response.getStatus() != 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
            response.setContentType("text/html");
            response.setCharacterEncoding("utf-8");
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            try {
                var writer = response.getReporter();
                if (writer != null) writer.write(page);
                response.finishResponse();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
