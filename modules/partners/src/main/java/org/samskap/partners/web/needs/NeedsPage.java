package org.samskap.partners.web.needs;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Commitments.Made;
import org.samskap.partners.NeedKind;
import org.samskap.ui.MenuItem.Link;

/**
 * What is still needed: everywhere, in a space, or of what a meeting goes through.
 *
 * @param of       whose needs these are, or null for all
 * @param filters  none on the page of a meeting
 * @param speaks   whether the person who looks speaks for an organisation
 * @param signIn   where a visitor signs in and comes back, or null for whoever did
 * @param more     where the next part is, or null
 * @param invented whether some of it was made up for the demonstration
 */
public record NeedsPage(@Nullable Of of, List<Link> filters, List<Row> rows, boolean speaks, @Nullable String signIn, boolean invented, @Nullable String more) {

    /** @param lang for the {@code lang} attribute, or null */
    public record Of(String title, String href, @Nullable String lang) {}

    /**
     * Something that needs.
     *
     * @param lang     for the {@code lang} attribute of its words, or null
     * @param helpHref where a person offers herself, or null
     */
    public record Row(String title, String href, @Nullable String lang, List<Lack> lacks, @Nullable String helpHref) {}

    /**
     * One of the things that it needs.
     *
     * @param answers    what organisations promised for it
     * @param answerHref where an organisation answers, for who speaks for one
     * @param whoHref    who might, for those who may ask
     */
    public record Lack(NeedKind kind, @Nullable String what, List<Made> answers, @Nullable String answerHref, @Nullable String whoHref) {}
}
