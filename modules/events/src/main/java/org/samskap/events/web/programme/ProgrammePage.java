package org.samskap.events.web.programme;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.events.EventSummary;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.internal.programme.Clashes;
import org.samskap.events.internal.programme.Release;
import org.samskap.ui.Field;
import org.samskap.ui.LocalPath;
import org.samskap.ui.Texts;

/**
 * The released programme as somebody may read it, or the part of it that they want to see.
 *
 * @param lang    tag of the event's language when it is not the page's, or null
 * @param days    what is shown, day by day
 * @param filters how it can be narrowed
 * @param chosen  what they chose for a programme of their own
 * @param beyond  what of it is not shown here and must not be lost
 * @param clashes by session of their own programme, what it clashes with
 * @param over    whether the event was; nobody chooses any more, and what nobody stated is no longer to be announced
 */
public record ProgrammePage(EventSummary event, EventPlan plan, @Nullable String lang, @Nullable Release release,
                            List<ProgrammeDay> days, int shown, Filter filter, List<Field> filters, Choice chosen,
                            List<String> beyond, Map<String, String> clashes, boolean over) {

    static ProgrammePage of(Texts texts, EventDetails event, Filter filter, Choice chosen, Instant now) {
        return of(texts, event, filter, chosen, filter.of(event.plan()), Map.of(), now);
    }

    /** Only what somebody chose. */
    static ProgrammePage mine(Texts texts, EventDetails event, Choice chosen, Instant now) {
        var mine = event.plan().sessions().stream().filter(chosen::has).toList();
        return of(texts, event, new Filter(null, null, null), chosen, mine, clashes(event.plan(), mine), now);
    }

    private static ProgrammePage of(Texts texts, EventDetails event, Filter filter, Choice chosen, List<Session> shown,
                                    Map<String, String> clashes, Instant now) {
        var plan = event.plan();
        return new ProgrammePage(event.summary(), plan, ProgrammeDay.foreign(texts, plan.basics().lang()), event.release(),
                ProgrammeDay.of(texts, plan, shown), shown.size(), filter, filter.fields(texts, plan), chosen, chosen.beyond(shown), clashes,
                event.summary().isOver(now));
    }

    private static Map<String, String> clashes(EventPlan plan, List<Session> mine) {
        var clashes = new Clashes(plan.days(), mine, Map.of());
        var found = new HashMap<String, String>();
        for (var one : mine) {
            var others = mine.stream().filter(other -> other != one && clashes.atOnce(one, other)).map(Session::title).collect(Collectors.joining(", "));
            if (!others.isEmpty()) found.put(Choice.code(one), others);
        }
        return found;
    }

    public String href() {
        return event.href() + "/programme";
    }

    /** Where somebody raises a proposal about a part of it; null once it was, and for breaks and closed sittings. */
    public @Nullable String idea(Session session) {
        boolean open = !over && session.id() != null && session.kind() != SessionKind.BREAK && session.kind() != SessionKind.CLOSED_SITTING;
        return open ? LocalPath.with(LocalPath.with("/propose", "event", event.slug()), "session", session.id().toString()) : null;
    }
}
