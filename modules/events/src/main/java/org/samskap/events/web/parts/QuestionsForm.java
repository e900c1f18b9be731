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
import org.samskap.events.web.forms.Quoted;
import org.samskap.events.web.forms.Typed;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** What comes in lists: for whom it is, what leads it, what comes back every day, who speaks well of it. One a line. */
public record QuestionsForm(@Nullable String version, @Nullable String targetGroups, @Nullable String guidingQuestions,
                            @Nullable String strands, @Nullable String quotations) implements PartForm {

    static QuestionsForm of(EventDetails event) {
        var words = event.plan().words();
        return new QuestionsForm(String.valueOf(event.version()), String.join("\n", words.targetGroups()),
                String.join("\n", words.guidingQuestions()), String.join("\n", words.strands()),
                Quoted.show(words.quotations()));
    }

    @Override
    public List<Group> groups(Texts texts) {
        var ask = new Ask(texts, "questions");
        return List.of(Group.of(ask.optional("guidingQuestions", guidingQuestions, Way.TEXT_LONG), ask.optional("targetGroups", targetGroups, Way.TEXT_LONG),
                ask.optional("strands", strands, Way.LINES), ask.optional("quotations", quotations, Way.LINES)));
    }

    @Override
    public List<Problem> problems(Texts texts, EventPlan plan) {
        return new Check(texts).atMost(5000, "guidingQuestions", guidingQuestions).atMost(5000, "targetGroups", targetGroups)
                .atMost(2000, "strands", strands).atMost(5000, "quotations", quotations)
                .that(Quoted.isRight(quotations), "quotations", "events.plan.problem.quotation").problems();
    }

    @Override
    public EventPlan into(EventPlan plan) {
        var was = plan.words();
        return plan.with(new Words(was.title(), was.headlineQuestion(), was.theme(), was.summary(), was.about(), Typed.lines(targetGroups),
                Typed.lines(guidingQuestions), Quoted.read(quotations), Typed.lines(strands),
                was.audienceNote()));
    }
}
