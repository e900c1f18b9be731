package org.samskap.events.web.parts;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Quotation;
import org.samskap.events.EventPlan.Words;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.web.parts.Input.Way;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** What comes in lists: for whom it is, what leads it, what comes back every day, who speaks well of it. One a line. */
public record QuestionsForm(@Nullable String version, @Nullable String targetGroups, @Nullable String guidingQuestions,
                            @Nullable String strands, @Nullable String quotations) implements PartForm {
    /** Between what was said and by whom. */
    private static final String BY = " | ";

    static QuestionsForm of(EventDetails event) {
        var words = event.plan().words();
        return new QuestionsForm(String.valueOf(event.version()), String.join("\n", words.targetGroups()),
                String.join("\n", words.guidingQuestions()), String.join("\n", words.strands()),
                words.quotations().stream().map(said -> said.text().replaceAll("\\s+", " ") + BY + said.attribution()).collect(Collectors.joining("\n")));
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
                .that(Typed.lines(quotations).stream().allMatch(line -> quotation(line) != null), "quotations", "events.plan.problem.quotation").problems();
    }

    @Override
    public EventPlan into(EventPlan plan) {
        var was = plan.words();
        return plan.with(new Words(was.title(), was.headlineQuestion(), was.theme(), was.summary(), was.about(), Typed.lines(targetGroups),
                Typed.lines(guidingQuestions), Typed.lines(quotations).stream().map(QuestionsForm::quotation).toList(), Typed.lines(strands),
                was.audienceNote()));
    }

    private static @Nullable Quotation quotation(String line) {
        int by = line.lastIndexOf('|');
        if (by < 0) return null;
        var text = Typed.text(line.substring(0, by));
        var who = Typed.text(line.substring(by + 1));
        return text == null || who == null ? null : new Quotation(text, who);
    }
}
