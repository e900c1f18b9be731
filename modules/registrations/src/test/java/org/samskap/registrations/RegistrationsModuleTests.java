package org.samskap.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventId;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.OpenDoors;
import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;

@ApplicationModuleTest
@SharedDatabase("registrations")
@AutoConfigureMockMvc
@Import({Neighbours.class, OpenDoors.class})
class RegistrationsModuleTests {
    private final Headcounts headcounts;
    private final Interests interests;
    private final Neighbours.PlannedEvents events;
    private final Neighbours.RememberedPeople people;
    private final MockMvcTester mvc;

    RegistrationsModuleTests(Headcounts headcounts, Interests interests, Neighbours.PlannedEvents events,
                             Neighbours.RememberedPeople people, MockMvcTester mvc) {
        this.headcounts = headcounts;
        this.interests = interests;
        this.events = events;
        this.people = people;
        this.mvc = mvc;
    }

    @Test
    void aLaterCountReplacesAnEarlierOne() {
        var event = EventId.next();
        assertThat(headcounts.find(event)).isEmpty();

        headcounts.note(event, new Headcount(30, false, "räknat i dörren"));
        headcounts.note(event, new Headcount(34, true, null));

        assertThat(headcounts.find(event)).contains(new Headcount(34, true, null));
    }

    @Test
    @Tag("REL-02")
    void askingTwiceIsHeardOnce(Scenario scenario) {
        var event = EventId.next();
        var person = PersonId.next();

        scenario.stimulate(() -> {
            interests.register(event, Interest.WHAT_CAME_OF_IT, person);
            interests.register(event, Interest.WHAT_CAME_OF_IT, person);
        }).andWaitForEventOfType(InterestLeft.class).matching(left -> left.event().equals(event))
                .toArriveAndVerify(left -> assertThat(left.person()).isEqualTo(person));

        assertThat(interests.listFor(event, Interest.WHAT_CAME_OF_IT)).containsExactly(person);
        assertThat(interests.listFor(event, Interest.REGISTRATION_OPENS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void aVisitorLeavesAnAddressAndIsToldOfTheMail(String language) {
        var event = anEvent(AttendanceContract.ONE_TRACK);
        var form = page(mvc.get().uri(event.href() + "/interest?interest=REGISTRATION_OPENS&lang=" + language).exchange());
        assertThat(form.select("form[method=post]").attr("action")).isEqualTo(event.href() + "/interest");
        assertThat(form.select("input[name=interest]").val()).isEqualTo("REGISTRATION_OPENS");

        var answer = post(event, "REGISTRATION_OPENS", "anna@example.org");

        assertThat(answer).hasStatus(303).hasHeader("Location", event.href() + "?said=registrations.mailed");
        var asked = interests.listFor(event.id(), Interest.REGISTRATION_OPENS);
        assertThat(people.mailboxes(asked).values()).extracting("address").containsExactly("anna@example.org");
    }

    @Test
    @Tag("REL-29")
    void theSameAddressIsKeptOnceForAnEvent() {
        var event = anEvent(AttendanceContract.PER_DAY);

        post(event, "WHAT_CAME_OF_IT", "anna@example.org");
        post(event, "WHAT_CAME_OF_IT", "Anna@Example.org");

        assertThat(interests.listFor(event.id(), Interest.WHAT_CAME_OF_IT)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna", "anna@", "a b@example.org"})
    @Tag("UX-04")
    void whatIsNoAddressComesBackWithWhatWasTyped(String typed) {
        var event = anEvent(AttendanceContract.JUST_COME);

        var answer = post(event, "WHAT_CAME_OF_IT", typed);

        assertThat(answer).hasStatus(422);
        var page = page(answer);
        assertThat(page.title()).startsWith("Fel: ");
        assertThat(page.select("#email").val()).isEqualTo(typed);
        assertThat(page.select("#email").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#problems a[href=#email]")).hasSize(1);
        assertThat(interests.listFor(event.id(), Interest.WHAT_CAME_OF_IT)).isEmpty();
    }

    @Test
    @Tag("UX-04")
    void anAddressThatIsTooLongComesBackToo() {
        var event = anEvent(AttendanceContract.JUST_COME);

        assertThat(post(event, "WHAT_CAME_OF_IT", "a".repeat(300) + "@example.org")).hasStatus(422);
    }

    @Test
    void somebodyWhoIsSignedInTypesNothing() {
        var event = anEvent(AttendanceContract.JUST_COME);
        var actor = new Actor(PersonId.next(), "Anna");

        assertThat(page(mvc.get().uri(event.href() + "/interest").header(SignedInByHeader.HEADER, actor.id()).exchange()).select("#email")).isEmpty();
        var answer = mvc.post().uri(event.href() + "/interest").header(SignedInByHeader.HEADER, actor.id()).with(csrf())
                .param("interest", "WHAT_CAME_OF_IT").exchange();

        assertThat(answer).hasStatus(303).hasHeader("Location", event.href() + "?said=registrations.noted");
        assertThat(interests.listFor(event.id(), Interest.WHAT_CAME_OF_IT)).containsExactly(actor.id());
    }

    @Test
    void nobodyWaitsForASignUpThatWillNotCome() {
        var event = anEvent(AttendanceContract.JUST_COME);

        var form = page(mvc.get().uri(event.href() + "/interest?interest=REGISTRATION_OPENS").exchange());

        assertThat(form.select("input[name=interest]").val()).isEqualTo("WHAT_CAME_OF_IT");
    }

    @Test
    void anUnknownEventIsNotFound() {
        assertThat(mvc.get().uri("/events/no-such-event/interest").exchange()).hasStatus(404);
    }

    private MvcTestResult post(EventSummary event, String interest, String email) {
        return mvc.post().uri(event.href() + "/interest").with(csrf()).param("interest", interest).param("email", email).exchange();
    }

    private EventSummary anEvent(AttendanceContract contract) {
        var id = EventId.next();
        var day = LocalDate.of(2023, 12, 18);
        return events.add(new EventSummary(id, "event-" + id, SpaceId.next(), null, "Träffen", null, EventState.OPEN, contract,
                Lang.SV, ZoneId.of("Europe/Stockholm"), day, day, null, null, null, null));
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
