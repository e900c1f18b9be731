package org.samskap.ui.web;

import java.io.IOException;
import java.util.random.RandomGenerator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samskap.ui.HelpContact;
import org.samskap.ui.Page;
import org.samskap.ui.Ui;
import org.samskap.ui.web.templates.StaticTemplates;
import org.samskap.ui.web.templates.Templates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Answers when something went wrong: a calm page, or a short notice when htmx asked. */
@Component("uiErrorPages")
class ErrorPages {
    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
    private static final String READ_ALOUD = "23456789ACDEFGHJKLMNPQRTUVWXY";

    private final Templates templates = new StaticTemplates();
    private final Shells shells;
    private final Frames frames;
    private final HelpContact help;

    ErrorPages(Shells shells, Frames frames, HelpContact help) {
        this.shells = shells;
        this.frames = frames;
        this.help = help;
    }

    void answer(Failure failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) return;
        failure.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        var shell = shells.of(request);
        var texts = shell.texts();
        var title = texts.of("ui.error." + failure.kind().key() + ".title");
        var text = texts.of("ui.error." + failure.kind().key() + ".text");
        var content = shell.partial() ? Ui.notice(title + " " + text)
                : templates.layoutPage(frames.round(Page.of(shell, title,
                        templates.pageError(texts, title, text, failure.reference(), help)).unlisted()));
        Answer.write(content, failure.status(), response);
    }

    /** Logs what we did not expect and gives it a reference that can be read aloud. */
    Failure logged(Failure failure, Throwable thrown) {
        if (failure.status() < 500) return failure;
        var reference = reference();
        log.error("Request {} failed", reference, thrown);
        return failure.reference(reference);
    }

    static String reference() {
        var trace = MDC.get("traceId");
        if (trace != null) return trace;
        var reference = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            reference.append(READ_ALOUD.charAt(RandomGenerator.getDefault().nextInt(READ_ALOUD.length())));
        }
        return reference.insert(4, '-').toString();
    }
}
