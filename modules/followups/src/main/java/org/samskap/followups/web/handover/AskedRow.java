package org.samskap.followups.web.handover;

import java.time.LocalDate;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.samskap.followups.internal.handover.Asked;
import org.samskap.followups.web.Foreign;
import org.samskap.ui.Lang;
import org.samskap.ui.Texts;

/**
 * A question to a unit as lists show it.
 *
 * @param said  the answer or the reason, or null
 * @param by    the role that said it, in a sentence, or null
 * @param clock how much time is left; null when nothing is waited for
 * @param lang  of what is written here, when it is not the page's
 * @param href  where it is answered, for whoever may, or null
 */
public record AskedRow(Asked asked, Content tag, @Nullable Content said, @Nullable String by, @Nullable String clock, @Nullable String lang, @Nullable String href) {

    static AskedRow of(Texts texts, Asked asked, Lang lang, LocalDate today, boolean mayAnswer) {
        return new AskedRow(asked, States.tag(texts, asked, today), asked.said() == null ? null : Foreign.plain(texts, asked.said(), lang),
                asked.saidBy() == null ? null : texts.of("followups.handover.said-by", asked.saidBy()),
                asked.state().open() ? States.clock(texts, asked, today) : null, Foreign.tag(texts, lang), mayAnswer ? asked.href() : null);
    }
}
