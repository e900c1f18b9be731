package org.samskap.events.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.PublicAddress;
import org.samskap.events.EventId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Words;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.events.PlanFixture;
import org.samskap.events.internal.EventDetails;

import gg.jte.output.StringOutput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventAsDataTests {
    private final EventAsData data = new EventAsData(new PublicAddress(URI.create("https://samskap.example")));

    @Test
    void aConferenceSaysWhenWhereAndWho() {
        var read = read(PlanFixture.aConference("take-off"));

        assertThat(read.get("@type").asString()).isEqualTo("Event");
        assertThat(read.get("startDate").asString()).isEqualTo("2023-12-07T13:00:00+01:00");
        assertThat(read.get("endDate").asString()).isEqualTo("2023-12-08");
        assertThat(read.get("eventAttendanceMode").asString()).isEqualTo("https://schema.org/MixedEventAttendanceMode");
        assertThat(read.get("location").get(0).get("address").asString()).isEqualTo("Norra Strandgatan 8");
        assertThat(read.get("location").get(1).get("url").asString()).isEqualTo("https://samskap.example/events/take-off");
        assertThat(read.get("organizer").get(0).get("name").asString()).isEqualTo("Socialförvaltningen");
        assertThat(read.get("isAccessibleForFree").asBoolean()).isTrue();
        assertThat(read.get("inLanguage").asString()).isEqualTo("sv");
        assertThat(read.get("subEvent")).hasSize(2);
    }

    @Test
    @Tag("UX-12")
    void signingUpIsValidToTheEndOfTheLocalDay() {
        assertThat(read(PlanFixture.aConference("take-off")).get("offers").get("validThrough").asString()).isEqualTo("2023-12-01T23:59:59+01:00");
    }

    @Test
    void whatIsToBeAnnouncedIsLeftOut() {
        var read = read(PlanFixture.aMeeting("traff", null));

        assertThat(read.has("startDate")).isFalse();
        assertThat(read.has("location")).isFalse();
        assertThat(read.has("offers")).as("nobody signs up").isFalse();
    }

    @Test
    void aCancelledEventSaysSo() {
        assertThat(read(PlanFixture.aConference("take-off").in(EventState.CANCELLED)).get("eventStatus").asString()).isEqualTo("https://schema.org/EventCancelled");
    }

    @Test
    @Tag("SEC-07")
    void nothingThatSomebodyWroteLeavesTheData() {
        var plan = PlanFixture.aConference("take-off");
        var evil = "</script><script>alert(1)</script><!-- & \u2028";

        var html = html(plan.with(Words.of(evil, null, evil)));

        assertThat(html).doesNotContain("<!--", "</script><script>", "\u2028");
        var page = Jsoup.parse(html);
        assertThat(page.select("script")).hasSize(1);
        assertThat(new JsonMapper().readTree(page.select("script").getFirst().data()).get("name").asString()).isEqualTo(evil);
    }

    private JsonNode read(EventPlan plan) {
        return new JsonMapper().readTree(Jsoup.parse(html(plan)).select("script[type=application/ld+json]").getFirst().data());
    }

    private String html(EventPlan plan) {
        var output = new StringOutput();
        data.of(new EventDetails(summary(plan), plan, null, List.of(), List.of(), Map.of(), Map.of(), null, 0, null, null, null, null, List.of(), null, Set.of(), false)).writeTo(output);
        return output.toString();
    }

    private static EventSummary summary(EventPlan plan) {
        var basics = plan.basics();
        return new EventSummary(EventId.next(), basics.slug(), basics.space(), null, plan.words().title(), null, basics.state(), basics.contract(),
                basics.lang(), basics.zone(), null, null, null, null, null);
    }
}
