package org.samskap.partners.web.needs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.NeedKind;
import org.samskap.partners.Needing;
import org.samskap.partners.Organisations;
import org.samskap.partners.Target;
import org.samskap.partners.internal.needs.Answered;
import org.samskap.partners.internal.needs.Suggesting;
import org.samskap.partners.web.needs.NeedsPage.Lack;
import org.samskap.partners.web.needs.NeedsPage.Of;
import org.samskap.partners.web.needs.NeedsPage.Row;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Lang;
import org.samskap.ui.MenuItem.Link;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** Puts pages of needs together. */
@Component
class NeedsPages {
    private final Organisations organisations;
    private final Suggesting suggesting;
    private final Spaces spaces;

    NeedsPages(Organisations organisations, Suggesting suggesting, Spaces spaces) {
        this.organisations = organisations;
        this.suggesting = suggesting;
        this.spaces = spaces;
    }

    NeedsPage of(Shell shell, @Nullable Of of, List<Link> filters, List<Answered> answered, @Nullable Actor actor, @Nullable String more) {
        boolean speaks = actor != null && !organisations.representedBy(actor.id()).isEmpty();
        var rows = answered.stream().map(one -> row(shell.texts(), one, speaks, actor)).toList();
        boolean invented = answered.stream().anyMatch(one -> !one.made().isEmpty() && spaces.get(one.needing().space()).demo());
        return new NeedsPage(of, filters, rows, speaks, actor == null ? "/sign-in?next=%2Fneeds" : null, invented, more);
    }

    private Row row(Texts texts, Answered answered, boolean speaks, @Nullable Actor actor) {
        var needing = answered.needing();
        boolean asks = actor != null && suggesting.mayAll(actor, needing.space());
        var lacks = needing.needs().stream().map(need -> new Lack(need.kind(), need.what(), answered.to(need.kind()),
                speaks ? answerHref(needing.target(), need.kind()) : null, asks ? whoHref(needing.target(), need.kind()) : null)).toList();
        return new Row(needing.title(), needing.href(), foreign(texts, needing.lang()), lacks, forPeople(needing) ? needing.helpHref() : null);
    }

    /** A room or money is an organisation's to give; hands and experience are a person's, too. */
    private static boolean forPeople(Needing needing) {
        return needing.lacks(NeedKind.SKILL) || needing.lacks(NeedKind.LIVED_EXPERIENCE) || needing.lacks(NeedKind.PARTNER);
    }

    static String answerHref(Target target, NeedKind kind) {
        return "/commitments/new?kind=" + target.kind() + "&target=" + target.id() + "&need=" + kind;
    }

    static String whoHref(Target target, NeedKind kind) {
        return "/needs/" + target.kind() + "/" + target.id() + "/" + kind;
    }

    static @Nullable String foreign(Texts texts, Lang lang) {
        return lang == texts.lang() ? null : lang.tag();
    }

    static List<Link> filters(Texts texts, String href, @Nullable NeedKind chosen) {
        var links = new ArrayList<Link>();
        links.add(new Link(texts.of("partners.need.all"), href, chosen == null));
        Arrays.stream(NeedKind.values()).map(kind -> new Link(kind.word(texts), href + "?kind=" + kind, kind == chosen)).forEach(links::add);
        return links;
    }
}
