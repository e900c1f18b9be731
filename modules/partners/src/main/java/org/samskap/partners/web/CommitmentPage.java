package org.samskap.partners.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Commitment;
import org.samskap.partners.NeedKind;
import org.samskap.partners.Organisation;
import org.samskap.partners.TargetNames;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The form with which an organisation commits itself.
 *
 * @param mine     the organisations the person speaks for, at least one
 * @param need     what it answers, or null
 * @param promised what they have promised here already, oldest first
 * @param newly    whether some of that came while the form was filled in
 * @param hidden   what goes along unseen
 */
public record CommitmentPage(TargetNames.Named target, List<Organisation> mine, Field organisation, Field contribution, Field what, Field amount,
                             Field from, Field until, @Nullable NeedKind need, List<Commitment> promised, boolean newly, List<Hidden> hidden) {

    public record Hidden(String name, String value) {}

    /** For the {@code lang} attribute of what an organisation said; null in the language of the page. */
    public @Nullable String langOf(Commitment one, Texts texts) {
        return mine.stream().filter(giver -> giver.id().equals(one.organisation()) && giver.lang() != texts.lang())
                .findFirst().map(giver -> giver.lang().tag()).orElse(null);
    }

    static CommitmentPage of(Texts texts, TargetNames.Named target, List<Organisation> mine, CommitmentForm form, List<Commitment> promised, boolean newly,
                             List<Problem> problems) {
        var need = form.asked();
        var organisation = Field.of("organisation", texts.of("partners.commit.organisation"), form.organisation())
                .choices(mine.stream().map(one -> Choice.of(one.id().toString(), one.name())).toList());
        var contribution = Field.of("contribution", texts.of("partners.commit.kind"), form.contribution() == null && need != null ? need.met().name() : form.contribution())
                .choices(Arrays.stream(Commitment.Kind.values()).map(kind -> new Choice(kind.name(), kind.word(texts), kind.meaning(texts))).toList());
        var what = Field.of("what", texts.of("partners.commit.what"), form.what()).hint(texts.of("partners.commit.what.hint"));
        var amount = Field.of("amount", texts.of("ui.optional", texts.of("partners.commit.amount")), form.amount()).hint(texts.of("partners.commit.amount.hint"));
        var from = Field.of("from", texts.of("ui.optional", texts.of("partners.commit.from")), form.from());
        var until = Field.of("until", texts.of("ui.optional", texts.of("partners.commit.until")), form.until())
                .hint(texts.of("partners.commit.until.hint"));
        return new CommitmentPage(target, mine, organisation.problemOf(problems), contribution.problemOf(problems), what.problemOf(problems), amount.problemOf(problems),
                from.problemOf(problems), until.problemOf(problems), need, promised, newly, hidden(form, promised));
    }

    private static List<Hidden> hidden(CommitmentForm form, List<Commitment> promised) {
        var aim = form.aim().orElseThrow();
        var seen = promised.stream().map(one -> one.id().toString()).collect(Collectors.joining(" "));
        return List.of(new Hidden("need", form.asked() == null ? "" : form.asked().name()), new Hidden("seen", seen), new Hidden("kind", aim.kind().name()), new Hidden("target", aim.id().toString()),
                new Hidden("key", form.oneTimeKey().toString()));
    }
}
