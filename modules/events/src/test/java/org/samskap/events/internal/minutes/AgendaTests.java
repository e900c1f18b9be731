package org.samskap.events.internal.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.events.SessionId;
import org.samskap.events.internal.minutes.Minutes.Item;

class AgendaTests {
    private static final Session TALK = session("Återhämtningscafé", SessionKind.AGENDA_ITEM);
    private static final Session LUNCH = session("Lunch", SessionKind.BREAK);
    private static final Session SITTING = session("Sammanträde", SessionKind.CLOSED_SITTING);
    private final Agenda agenda = new Agenda(List.of(TALK, LUNCH, SITTING));

    @Test
    void everyPartOfTheProgrammeIsWrittenAboutButBreaksAndClosedSittings() {
        assertThat(agenda.toWrite(List.of())).extracting(Item::title).containsExactly("Återhämtningscafé");
    }

    @Test
    void whatWasWrittenAboutAPartThatIsGoneIsStillThere() {
        var gone = new Item(SessionId.next(), "Guiden", "Den finns snart.", "");
        var besides = new Item(UUID.randomUUID(), null, "Övrigt", "Kaffe saknas.", "");

        assertThat(agenda.toWrite(List.of(gone, besides))).extracting(Item::title).containsExactly("Återhämtningscafé", "Guiden", "Övrigt");
        assertThat(agenda.toKeep(List.of(typed(gone.session(), "?", "Den finns.")), List.of(gone)))
                .containsExactly(new Item(gone.session(), "Guiden", "Den finns.", ""));
    }

    @Test
    void anItemIsCalledWhatTheProgrammeCallsItNow() {
        var before = new Item(TALK.id(), "Kafé", "Bra.", "");

        assertThat(agenda.toWrite(List.of(before))).containsExactly(new Item(TALK.id(), "Återhämtningscafé", "Bra.", ""));
        assertThat(agenda.toKeep(List.of(typed(TALK.id(), "made up", "Bra.")), List.of(before))).extracting(Item::title)
                .containsExactly("Återhämtningscafé");
    }

    @Test
    void oneItemIsWrittenWithoutTouchingTheOthers() {
        var besides = new Item(UUID.randomUUID(), null, "Övrigt", "Kaffe saknas.", "");
        var typed = typed(TALK.id(), "Återhämtningscafé", "Bra.");

        assertThat(agenda.with(typed, List.of(besides))).containsExactly(typed, besides);
        assertThat(agenda.with(new Item(besides.id(), null, "", "", ""), List.of(typed, besides))).containsExactly(typed);
    }

    @Test
    void whatIsEmptyIsNotKept() {
        assertThat(agenda.toKeep(List.of(typed(TALK.id(), "", ""), new Item(UUID.randomUUID(), null, "", "", "")), List.of())).isEmpty();
    }

    @Test
    @Tag("SEC-02")
    void aClosedSittingStaysWithItsMembersWheneverItWasClosed() {
        var before = new Item(SITTING.id(), "Sammanträde", "Hemligt.", "");

        assertThat(agenda.toShow(List.of(before))).isEmpty();
        assertThat(agenda.toWrite(List.of(before))).noneMatch(item -> item.said().equals("Hemligt."));
        assertThat(agenda.toKeep(List.of(typed(TALK.id(), "", "Bra."), typed(SITTING.id(), "", "Påhitt.")), List.of(before)))
                .extracting(Item::said).containsExactly("Bra.", "Hemligt.");
    }

    private static Item typed(SessionId session, String title, String said) {
        return new Item(session, title, said, "");
    }

    private static Session session(String title, SessionKind kind) {
        return new Session(SessionId.next(), 1, null, title, kind, null, null, null, false, null, null, null, false, null, null, List.of());
    }
}
