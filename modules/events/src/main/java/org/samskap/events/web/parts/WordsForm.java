package org.samskap.events.web.parts;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Words;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.web.forms.Ask;
import org.samskap.events.web.forms.Check;
import org.samskap.events.web.forms.Group;
import org.samskap.events.web.forms.Input.Way;
import org.samskap.events.web.forms.Typed;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** What is said of the event. */
public record WordsForm(@Nullable String version, @Nullable String title, @Nullable String question, @Nullable String theme,
                        @Nullable String summary, @Nullable String about, @Nullable String audienceNote) implements PartForm {

    static WordsForm of(EventDetails event) {
        var words = event.plan().words();
        return new WordsForm(String.valueOf(event.version()), words.title(), words.headlineQuestion(), words.theme(), words.summary(),
                words.about(), words.audienceNote());
    }

    @Override
    public List<Group> groups(Texts texts) {
        var ask = new Ask(texts, "words");
        return List.of(Group.of(ask.needed("title", title, Way.TEXT), ask.needed("summary", summary, Way.LINES),
                ask.optional("theme", theme, Way.TEXT), ask.optional("question", question, Way.TEXT),
                ask.optional("about", about, Way.TEXT_LONG), ask.optional("audienceNote", audienceNote, Way.LINES)));
    }

    @Override
    public List<Problem> problems(Texts texts, EventPlan plan) {
        return new Check(texts).needed("title", title, "events.plan.problem.title").atMost(160, "title", title)
                .needed("summary", summary, "events.plan.problem.summary").atMost(500, "summary", summary)
                .atMost(300, "theme", theme).atMost(300, "question", question).atMost(10_000, "about", about)
                .atMost(1000, "audienceNote", audienceNote).problems();
    }

    @Override
    public EventPlan into(EventPlan plan) {
        var was = plan.words();
        return plan.with(new Words(Typed.orEmpty(title), Typed.text(question), Typed.text(theme), Typed.orEmpty(summary), Typed.text(about),
                was.targetGroups(), was.guidingQuestions(), was.quotations(), was.strands(), Typed.text(audienceNote)));
    }
}
