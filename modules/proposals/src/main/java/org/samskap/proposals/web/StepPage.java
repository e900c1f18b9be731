package org.samskap.proposals.web;

import java.util.List;

import org.samskap.ui.LocalPath;
import org.samskap.ui.Texts;

/**
 * What surrounds the question on each page.
 *
 * @param changing whether she came from the check page to change just this answer
 */
public record StepPage(String token, Step step, Occasion occasion, boolean changing) {

    public String heading(Texts texts) {
        return texts.of("proposals." + step.key() + ".title");
    }

    public List<String> names(Texts texts) {
        return Step.names(texts);
    }

    public int number() {
        return step.number();
    }

    public String action() {
        return changing ? changeHref(step) : step.path(token);
    }

    public String backHref() {
        var before = step.before();
        if (changing) return Step.CHECK.path(token);
        return before == null ? occasion.startHref() : before.path(token);
    }

    /** Whether what is typed here may be kept in the browser: the idea, never the name or the address. */
    public boolean keeps() {
        return step == Step.WHAT || step == Step.WHY;
    }

    public String changeHref(Step other) {
        return LocalPath.with(other.path(token), "change", "true");
    }

    /** Looks for what is like what is being written. */
    public String alikeHref() {
        return "/propose/" + token + "/alike";
    }

    public String nextHref() {
        return (changing ? Step.CHECK : step.next()).path(token);
    }
}
