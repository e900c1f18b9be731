package org.samskap.followups.web.handover;

import java.time.LocalDate;
import java.util.List;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.samskap.followups.HandOvers.Saying;
import org.samskap.followups.internal.handover.Asked;
import org.samskap.followups.internal.handover.Doors;
import org.samskap.followups.web.Foreign;
import org.samskap.partners.UnitCard;
import org.samskap.proposals.ProposalSummary;
import org.samskap.spaces.Space;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * Where a unit answers.
 *
 * @param path  where its forms go
 * @param lang  of the unit's name and what is said, when it is not the page's
 * @param staff whether staff look, who may take it back
 * @param lost  what was typed and not kept, because somebody else was quicker or the question was taken back; or null
 */
public record AnswerPage(Asked asked, ProposalSummary proposal, Space space, String path, @Nullable String lang, Content tag, Content question,
                         @Nullable Content said, @Nullable String by, String clock, boolean staff, @Nullable String lost, Fields fields) {

    /** One for each thing that can be said. */
    public record Fields(Field answer, Field saidBy, Field how, Field reason, Field why, Field unit, Field back) {

        static Fields of(Texts texts, AnswerForm form, List<UnitCard> units, Doors.Open open, List<Problem> problems) {
            var others = units.stream().filter(unit -> !unit.id().equals(open.asked().unit())).toList();
            return new Fields(field(texts, "answer", form.answer(), problems), field(texts, "saidBy", form.saidBy(), problems),
                    field(texts, "how", form.how(), problems), field(texts, "reason", form.reason(), problems), field(texts, "why", form.why(), problems),
                    field(texts, "unit", form.unit(), problems).choices(HandOverForm.choices(texts, others, open.space().lang(), "followups.handover.choose")),
                    field(texts, "back", form.back(), problems));
        }

        private static Field field(Texts texts, String name, @Nullable String typed, List<Problem> problems) {
            var key = "followups.handover.field." + name;
            return Field.of(name, texts.of(key), typed).hint(texts.of(key + ".hint")).problemOf(problems);
        }
    }

    static AnswerPage of(Texts texts, Doors.Open open, String path, LocalDate today, Fields fields, @Nullable String lost) {
        var asked = open.asked();
        var lang = open.space().lang();
        return new AnswerPage(asked, open.proposal(), open.space(), path, Foreign.tag(texts, lang), States.tag(texts, asked, today),
                Foreign.plain(texts, asked.question(), lang), asked.said() == null ? null : Foreign.plain(texts, asked.said(), lang),
                asked.saidBy() == null ? null : texts.of("followups.handover.said-by", asked.saidBy()), States.clock(texts, asked, today),
                open.staff(), lost, fields);
    }

    /** Key of its heading: nothing waits once the question is over. */
    public String title() {
        return asked.state().open() ? "followups.handover.answer.title" : "followups.handover.answer.title.over";
    }

    /** Whether the unit may say this now. */
    public boolean allows(Saying saying) {
        return proposal.status().open() && asked.allows(saying);
    }
}
