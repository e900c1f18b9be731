package org.samskap.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.workinggroups.Neighbours.ALMA;
import static org.samskap.workinggroups.Neighbours.SPACE;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.partners.Carriers;
import org.samskap.partners.NeedKind;
import org.samskap.partners.NeedSource;
import org.samskap.partners.Needing.Need;
import org.samskap.partners.Target;
import org.samskap.proposals.ModeratedText.State;
import org.samskap.proposals.ModeratedTexts;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.internal.notes.Audience;
import org.samskap.workinggroups.internal.notes.Notes;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;

/** Where a group looks for money, what it lacks, and that what a moderator hides is gone from its page. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import(Neighbours.class)
@SharedDatabase("workinggroups")
class MoneyAndNeedsTests {
    private static final Actor FACILITATOR = new Actor(ALMA, "Alma");
    private static final Instant NOON = Instant.parse("2023-11-20T12:00:00Z");

    private final MockMvcTester mvc;
    private final WorkingGroups groups;
    private final GroupWork work;
    private final GroupQueries queries;
    private final AtTheGroup door;
    private final Notes notes;
    private final NeedSource needs;
    private final Carriers carriers;
    private final List<ModeratedTexts> texts;
    private final Board board;
    private final Crowd crowd;

    MoneyAndNeedsTests(MockMvcTester mvc, WorkingGroups groups, GroupWork work, GroupQueries queries, AtTheGroup door, Notes notes, NeedSource needs,
                       Carriers carriers, List<ModeratedTexts> texts, Board board, Crowd crowd) {
        this.mvc = mvc;
        this.groups = groups;
        this.work = work;
        this.queries = queries;
        this.door = door;
        this.notes = notes;
        this.needs = needs;
        this.carriers = carriers;
        this.texts = texts;
        this.board = board;
        this.crowd = crowd;
    }

    // ---------------------------------------------------------------- money

    @Test
    void everybodySeesWhereAGroupLooksForMoneyAndWhatCameOfIt() {
        var group = aGroup();
        assertThat(post(group.href() + "/funding/new", Map.of("source", "Arvsfonden", "deadline", "2099-12-01", "state", "PLANNED", "key", key()))).isEqualTo(422);
        assertThat(post(group.href() + "/funding/new", Map.of("source", "Arvsfonden", "conditions", "Bara föreningar.", "amount", "150 000 kr",
                "deadline", "2024-02-01", "state", "PLANNED", "key", key()))).isEqualTo(303);
        assertThat(page(group.href(), null).select("#funding ~ ul").text()).contains("Arvsfonden", "Bara föreningar.", "150 000 kr", "Vi tänker söka");

        var funding = queries.findView(group.slug()).orElseThrow().fundings().getFirst();
        var href = group.href() + "/funding/" + funding.id();
        assertThat(post(href, Map.of("source", "Arvsfonden", "state", "REFUSED", "version", "1"))).as("a no without a reason").isEqualTo(422);
        assertThat(post(href, Map.of("source", "Arvsfonden", "state", "REFUSED", "answer", "De gav till andra.", "version", "1"))).isEqualTo(303);
        assertThat(page(group.href(), null).select("#funding ~ ul").text()).contains("Avslag", "De gav till andra.");
    }

    @Test
    @Tag("REL-28")
    void twoWhoWriteAboutTheSameMoneyAtOnceOverwriteNothing() {
        var group = aGroup();
        work.seekFunding(FACILITATOR, group.id(), "Fonden", null, null, null);
        var href = group.href() + "/funding/" + queries.findView(group.slug()).orElseThrow().fundings().getFirst().id();
        assertThat(post(href, Map.of("source", "Fonden A", "state", "APPLIED", "version", "1"))).isEqualTo(303);

        var late = mvc.post().uri(href).header(SignedInByHeader.HEADER, ALMA).param("source", "Fonden B").param("state", "PLANNED").param("version", "1").exchange();

        assertThat(late).hasStatus(409);
        assertThat(html(late.getResponse()).select("input[name=source]").val()).isEqualTo("Fonden B");
        assertThat(html(late.getResponse()).select("main").text()).contains("Sökt");
        assertThat(queries.findView(group.slug()).orElseThrow().fundings()).singleElement().satisfies(one -> assertThat(one.source()).isEqualTo("Fonden A"));
    }

    @Test
    @Tag("REL-29")
    void theSameFormSentTwiceAddsOneSource() {
        var group = aGroup();
        var key = key();
        post(group.href() + "/funding/new", Map.of("source", "Fonden", "state", "APPLIED", "key", key));
        post(group.href() + "/funding/new", Map.of("source", "Fonden", "state", "APPLIED", "key", key));
        assertThat(queries.findView(group.slug()).orElseThrow().fundings()).hasSize(1);
    }

    // ---------------------------------------------------------------- needs

    @Test
    void whatAGroupLacksIsOnItsPageAndAmongAllThatIsNeeded() {
        var group = aGroup();
        assertThat(post(group.href() + "/needs", Map.of("place", "Ett rum på tisdagar", "skill", "Teckenspråk", "version", version(group)))).isEqualTo(303);

        assertThat(page(group.href(), null).select("#needs ~ ul").text()).contains("Ett rum på tisdagar", "Teckenspråk");
        assertThat(needs.listOf(Set.of(group.id().value()))).singleElement().satisfies(said -> {
            assertThat(said.target()).isEqualTo(target(group));
            assertThat(said.needs()).containsExactlyInAnyOrder(new Need(NeedKind.PLACE, "Ett rum på tisdagar"), new Need(NeedKind.SKILL, "Teckenspråk"));
        });
        assertThat(needs.list(SPACE.id(), NeedKind.PLACE, null, 1000)).anyMatch(one -> one.target().equals(target(group)));
        assertThat(needs.list(SPACE.id(), NeedKind.FUNDING, null, 1000)).noneMatch(one -> one.target().equals(target(group)));
        assertThat(needs.list(SPACE.id(), null, group.id().value(), 1000)).noneMatch(one -> one.target().equals(target(group)));

        assertThat(post(group.href() + "/needs", Map.of("skill", "Teckenspråk", "version", version(group)))).isEqualTo(303);
        assertThat(needs.listOf(Set.of(group.id().value())).getFirst().needs()).containsExactly(new Need(NeedKind.SKILL, "Teckenspråk"));
    }

    @Test
    @Tag("REL-28")
    void twoWhoSayAtOnceWhatAGroupLacksOverwriteNothing() {
        var group = aGroup();
        var seen = version(group);
        post(group.href() + "/needs", Map.of("place", "Ett rum", "version", seen));

        assertThat(post(group.href() + "/needs", Map.of("skill", "Teckenspråk", "version", seen))).isEqualTo(409);
        assertThat(needs.listOf(Set.of(group.id().value())).getFirst().needs()).containsExactly(new Need(NeedKind.PLACE, "Ett rum"));
    }

    @Test
    void onlyThoseWhoRunAGroupAgreeToWhatItIsOffered() {
        var group = aGroup();
        var ida = crowd.named("Ida");
        groups.join(group.id(), ida, null);

        assertThat(carriers.carries(ALMA, target(group))).isTrue();
        assertThat(carriers.carries(ida.id(), target(group))).isFalse();
        assertThat(carriers.carries(ALMA, new Target(Target.Kind.PROPOSAL, group.id().value()))).isFalse();
    }

    // ---------------------------------------------------------------- hidden

    @Test
    @Tag("SEC-02")
    void whatAModeratorHidesIsGoneFromEverythingAndComesBackWhenItIsShownAgain() {
        var group = aGroup();
        work.takeOn(FACILITATOR, group.id(), "Elak sak att göra", null, null);
        work.note(FACILITATOR, group.id(), "Elak anteckning", "Elaka ord.", false);
        work.seekFunding(FACILITATOR, group.id(), "Elak fond", null, null, null);
        work.lack(FACILITATOR, group.id(), NeedKind.PLACE, "Elakt rum");
        var view = queries.findView(group.slug()).orElseThrow();
        var all = Map.of("grouptext", group.id().value(), "groupaction", view.actions().getFirst().id().value(), "groupnote", view.notes().getFirst().id().value(),
                "groupfunding", view.fundings().getFirst().id().value(), "groupneed", view.needs().getFirst().id());
        var note = group.href() + "/notes/" + view.notes().getFirst().id();
        assertThat(page(group.href(), null).select("main").text()).contains("Elak sak", "Elak anteckning", "Elak fond", "Elakt rum", "Vi prövar en drop-in.");

        all.forEach((kind, id) -> {
            assertThat(keeper(kind).find(Set.of(id)).get(id).state()).as(kind).isEqualTo(State.PUBLIC);
            keeper(kind).hide(id, NOON);
            keeper(kind).hide(id, NOON);
            assertThat(keeper(kind).find(Set.of(id)).get(id).state()).as(kind).isEqualTo(State.HIDDEN);
            assertThat(keeper(kind).find(Set.of(id)).get(id).whole()).as("kept, %s", kind).isNotBlank();
        });
        for (var who : new PersonId[] {null, ALMA}) {
            assertThat(page(group.href(), who).select("main").text()).doesNotContain("Elak").doesNotContain("drop-in").contains("visas inte just nu");
        }
        assertThat(mvc.get().uri(note).exchange()).hasStatus(404);
        assertThat(needs.listOf(Set.of(group.id().value()))).isEmpty();

        all.forEach((kind, id) -> keeper(kind).show(id, NOON));
        assertThat(page(group.href(), null).select("main").text()).contains("Elak sak", "Elak anteckning", "Elak fond", "Elakt rum", "Vi prövar en drop-in.");
    }

    @Test
    @Tag("SEC-03")
    void aNoteForMembersIsNoPublicTextThatAnybodyCouldReport() {
        var group = aGroup();
        notes.write(door.open(group.slug(), FACILITATOR), FACILITATOR, new Notes.Wanted("Bara vi", "Hemligt.", null, Audience.MEMBERS, null), key());
        var id = queries.findView(group.slug()).orElseThrow().notes().getFirst().id().value();

        assertThat(keeper("groupnote").find(Set.of(id))).isEmpty();
    }

    // ----------------------------------------------------------------

    private WorkingGroup aGroup() {
        return groups.get(groups.found(FACILITATOR, board.group(board.raise("Hjälp med BankID", true)), "Nära dig", "nara", "Vi prövar en drop-in.", "Prövat."));
    }

    private static Target target(WorkingGroup group) {
        return new Target(Target.Kind.WORKING_GROUP, group.id().value());
    }

    private ModeratedTexts keeper(String kind) {
        return texts.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
    }

    private String version(WorkingGroup group) {
        return Integer.toString(door.open(group.slug(), FACILITATOR).terms().version());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private int post(String path, Map<String, String> form) {
        var request = mvc.post().uri(path).header(SignedInByHeader.HEADER, ALMA);
        for (var field : form.entrySet()) request = request.param(field.getKey(), field.getValue());
        return request.exchange().getResponse().getStatus();
    }

    private Document page(String path, @Nullable PersonId who) {
        var request = mvc.get().uri(path);
        return html((who == null ? request : request.header(SignedInByHeader.HEADER, who)).exchange().getResponse());
    }

    private static Document html(org.springframework.mock.web.MockHttpServletResponse response) {
        try {
            return Jsoup.parse(response.getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
