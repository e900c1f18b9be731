package org.samskap.partners.web;

import java.util.Arrays;
import java.util.List;

import org.samskap.partners.Commitment;
import org.samskap.partners.Organisation;
import org.samskap.partners.TargetNames;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The form with which an organisation commits itself.
 *
 * @param mine   the organisations the person speaks for, at least one
 * @param hidden what goes along unseen
 */
public record CommitmentPage(TargetNames.Named target, List<Organisation> mine, Field organisation, Field contribution, Field what, Field amount,
                             Field from, Field until, List<Hidden> hidden) {

    public record Hidden(String name, String value) {}

    static CommitmentPage of(Texts texts, TargetNames.Named target, List<Organisation> mine, CommitmentForm form, List<Problem> problems) {
        var organisation = Field.of("organisation", texts.of("partners.commit.organisation"), form.organisation())
                .choices(mine.stream().map(one -> Choice.of(one.id().toString(), one.name())).toList());
        var contribution = Field.of("contribution", texts.of("partners.commit.kind"), form.contribution())
                .choices(Arrays.stream(Commitment.Kind.values()).map(kind -> new Choice(kind.name(), kind.word(texts), kind.meaning(texts))).toList());
        var what = Field.of("what", texts.of("partners.commit.what"), form.what()).hint(texts.of("partners.commit.what.hint"));
        var amount = Field.of("amount", texts.of("ui.optional", texts.of("partners.commit.amount")), form.amount()).hint(texts.of("partners.commit.amount.hint"));
        var from = Field.of("from", texts.of("ui.optional", texts.of("partners.commit.from")), form.from());
        var until = Field.of("until", texts.of("ui.optional", texts.of("partners.commit.until")), form.until())
                .hint(texts.of("partners.commit.until.hint"));
        return new CommitmentPage(target, mine, organisation.problemOf(problems), contribution.problemOf(problems), what.problemOf(problems), amount.problemOf(problems),
                from.problemOf(problems), until.problemOf(problems), hidden(form));
    }

    private static List<Hidden> hidden(CommitmentForm form) {
        var aim = form.aim().orElseThrow();
        return List.of(new Hidden("kind", aim.kind().name()), new Hidden("target", aim.id().toString()),
                new Hidden("key", form.oneTimeKey().toString()));
    }
}
