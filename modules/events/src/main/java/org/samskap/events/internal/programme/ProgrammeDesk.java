package org.samskap.events.internal.programme;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlanning;
import org.samskap.events.EventState;
import org.samskap.events.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisers do with a programme. Everybody else gets {@link org.samskap.ui.NotVisible} from every method. */
@Service
@Transactional
public class ProgrammeDesk {
    private final EventPlanning planning;
    private final Releases releases;
    private final Releasing releasing;
    private final Rooms rooms;

    ProgrammeDesk(EventPlanning planning, Releases releases, Releasing releasing, Rooms rooms) {
        this.planning = planning;
        this.releases = releases;
        this.releasing = releasing;
        this.rooms = rooms;
    }

    /**
     * The programme as it is worked on.
     *
     * @param release what is public, or null
     * @param changes what releasing it now would tell everybody; empty when nothing was released yet
     */
    public record Draft(EventOutline event, @Nullable Release release, boolean changed, List<Change> changes,
                        List<Clash> clashes, List<Rooms.Room> rooms) {

        public List<Clash> clashesOf(EventPlan.Session session) {
            return clashes.stream().filter(clash -> clash.concerns(session)).toList();
        }
    }

    @Transactional(readOnly = true)
    public Draft open(String slug, @Nullable Actor organiser) {
        return open(planning.outline(slug, organiser));
    }

    /** The same of an event that was asked for on an organiser's behalf. */
    @Transactional(readOnly = true)
    public Draft open(EventOutline event) {
        var latest = releases.latest(event.id());
        var draft = Snapshot.of(event.days(), event.tracks(), event.sessions());
        var known = rooms.list(event.id());
        return new Draft(event, latest.release(), !draft.equals(latest.content()),
                latest.release() == null ? List.of() : latest.changesTo(draft),
                new Clashes(event.days(), event.sessions(), Rooms.seats(known)).list(), known);
    }

    /** @throws org.samskap.events.PlanChangedMeanwhile and others as {@link EventPlanning#revise} */
    public void put(String slug, @Nullable Actor organiser, int version, EventPlan.Session session, boolean everyDay) {
        planning.revise(slug, organiser, version, plan -> everyDay ? Sessions.putEveryDay(plan, session) : Sessions.put(plan, session));
    }

    public void remove(String slug, @Nullable Actor organiser, int version, SessionId session) {
        planning.revise(slug, organiser, version, plan -> Sessions.remove(plan, session));
    }

    public void move(String slug, @Nullable Actor organiser, int version, SessionId session, boolean earlier) {
        planning.revise(slug, organiser, version, plan -> Sessions.move(plan, session, earlier));
    }

    /**
     * Makes what the organiser saw public. The plan is written as it is: that holds the event and notices a second
     * organiser (REL-28).
     *
     * @throws DraftHasNoReaders while the event itself is a draft
     */
    public void release(String slug, @Nullable Actor organiser, int version, @Nullable String note) {
        planning.revise(slug, organiser, version, plan -> {
            if (plan.basics().state() == EventState.DRAFT) throw new DraftHasNoReaders(slug);
            return plan;
        });
        var event = planning.outline(slug, organiser);
        releasing.release(event, note);
    }

    public void setRooms(String slug, @Nullable Actor organiser, List<Rooms.Room> wanted) {
        rooms.set(planning.outline(slug, organiser).id(), wanted);
    }
}
