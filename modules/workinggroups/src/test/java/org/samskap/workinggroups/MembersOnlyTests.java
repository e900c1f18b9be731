package org.samskap.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.workinggroups.Neighbours.ALMA;
import static org.samskap.workinggroups.Neighbours.HOUSE;
import static org.samskap.workinggroups.Neighbours.LEILA;

import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.ui.SafeFiles;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.Joining;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.internal.MemberId;
import org.samskap.workinggroups.internal.MemberRole;
import org.samskap.workinggroups.internal.MemberState;
import org.samskap.workinggroups.internal.Running;
import org.samskap.workinggroups.internal.Charter;
import org.samskap.workinggroups.internal.notes.Audience;
import org.samskap.workinggroups.internal.notes.NoteHead;
import org.samskap.workinggroups.internal.notes.Notes;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.internal.people.Membership;
import org.samskap.workinggroups.internal.people.Wish;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;

/** Who sees and does what in a group: every kind of person against everything that is not for everybody. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import(Neighbours.class)
@SharedDatabase("workinggroups")
@Tag("SEC-03")
class MembersOnlyTests {
    private static final Actor FACILITATOR = new Actor(ALMA, "Alma");
    private static final String SECRET_NAME = "Tystlåtna Tora";

    private final MockMvcTester mvc;
    private final WorkingGroups groups;
    private final AtTheGroup door;
    private final Membership membership;
    private final Running running;
    private final Notes notes;
    private final GroupQueries queries;
    private final Board board;
    private final Crowd crowd;

    MembersOnlyTests(MockMvcTester mvc, WorkingGroups groups, AtTheGroup door, Membership membership, Running running, Notes notes, GroupQueries queries,
                     Board board, Crowd crowd) {
        this.mvc = mvc;
        this.groups = groups;
        this.door = door;
        this.membership = membership;
        this.running = running;
        this.notes = notes;
        this.queries = queries;
        this.board = board;
        this.crowd = crowd;
    }

    /** What somebody is to the group, and whether that lets her in, and lets her run it. */
    private record Kind(@Nullable PersonId person, boolean inside, boolean leads) {}

    @Test
    void whatIsForMembersIsThereForThoseInTheGroupAndItsFacilitatorsAndForNobodyElse() {
        var world = world();
        var note = secretNote(world.group());

        world.kinds().forEach((who, kind) -> {
            assertThat(status(world.group().href() + "/notes/" + note.id(), kind)).as("note, %s", who).isEqualTo(kind.inside() ? 200 : 404);
            assertThat(status(world.group().href() + "/notes/" + note.id() + "/file", kind)).as("file, %s", who).isEqualTo(kind.inside() ? 200 : 404);
            assertThat(status(world.group().href() + "/members", kind)).as("members, %s", who).isEqualTo(kind.inside() ? 200 : 404);
            assertThat(status(world.group().href() + "/actions", kind)).as("actions, %s", who).isEqualTo(kind.inside() ? 200 : 404);
            assertThat(status(world.group().href() + "/notes/new", kind)).as("writing, %s", who).isEqualTo(kind.inside() ? 200 : 404);
            assertThat(text(world.group().href(), kind).contains(note.title())).as("title on the page, %s", who).isEqualTo(kind.inside());
            assertThat(text(world.group().href(), kind).contains(SECRET_NAME)).as("name on the page, %s", who).isEqualTo(kind.inside());
        });
    }

    @Test
    void onlyThoseWhoRunAGroupReachWhatRunsIt() {
        var world = world();

        world.kinds().forEach((who, kind) -> {
            for (var page : new String[] {"/report", "/next", "/next?turn=END", "/edit", "/meetings/new", "/funding/new", "/needs"}) {
                assertThat(status(world.group().href() + page, kind)).as("%s, %s", page, who).isEqualTo(kind.leads() ? 200 : 404);
            }
            assertThat(text(world.group().href(), kind).contains("/report")).as("link, %s", who).isFalse();
            assertThat(html(world.group().href(), kind).contains(world.group().href() + "/report")).as("link, %s", who).isEqualTo(kind.leads());
        });
    }

    @Test
    void nobodyFromOutsideChangesAnything() {
        var world = world();
        var member = world.opened().found().members().getFirst();

        world.kinds().forEach((who, kind) -> {
            if (kind.inside() || kind.person() == null) return;
            for (var path : new String[] {"/actions", "/notes", "/members", "/members/invitations", "/members/" + member.id(), "/report", "/next", "/edit", "/meetings/new", "/funding/new", "/needs"}) {
                assertThat(mvc.post().uri(world.group().href() + path).header(SignedInByHeader.HEADER, kind.person())
                        .param("does", "leave").param("turn", "END").param("what", "x").param("title", "x").param("text", "x").exchange())
                        .as("%s, %s", path, who).hasStatus(404);
            }
        });
        assertThat(world.opened().found().members()).hasSameSizeAs(door.open(world.group().slug(), FACILITATOR).found().members());
    }

    @Test
    void aMemberWhoDoesNotRunTheGroupTakesNobodyElseOut() {
        var world = world();
        var member = world.kinds().get("member");
        var other = world.opened().found().members().getFirst();

        assertThat(mvc.post().uri(world.group().href() + "/members/" + other.id()).header(SignedInByHeader.HEADER, member.person())
                .param("does", "leave").exchange()).hasStatus(404);
    }

    // ----------------------------------------------------------------

    private record Inside(WorkingGroup group, Opened opened, Map<String, Kind> kinds) {}

    private Inside world() {
        var id = groups.found(FACILITATOR, board.group(board.raise("A", true)), "Nära dig", "nara-dig", "Vi prövar.", "Prövat.");
        var group = groups.get(id);
        var kinds = new LinkedHashMap<String, Kind>();
        kinds.put("visitor", new Kind(null, false, false));
        kinds.put("stranger", new Kind(crowd.named("Omar").id(), false, false));
        kinds.put("facilitator", new Kind(ALMA, true, true));
        var member = crowd.named(SECRET_NAME);
        membership.join(opened(group).found(), member, new Wish(null, false, false, null));
        kinds.put("member", new Kind(member.id(), true, false));
        membership.join(opened(group).found(), new Actor(LEILA, "Leila"), new Wish(HOUSE.id(), false, false, null));
        kinds.put("representative", new Kind(LEILA, true, false));
        var secretary = crowd.named("Sara");
        membership.join(opened(group).found(), secretary, new Wish(null, true, false, null));
        membership.entrust(opened(group), place(group, secretary.id()), MemberRole.SECRETARY);
        kinds.put("secretary", new Kind(secretary.id(), true, true));
        var gone = crowd.named("Gösta");
        membership.join(opened(group).found(), gone, new Wish(null, true, false, null));
        membership.leave(opened(group), place(group, gone.id()));
        kinds.put("former member", new Kind(gone.id(), false, false));
        running.change(opened(group), opened(group).terms().version(),
                new Running.Rules(new Charter(group.name(), group.slug(), group.purpose(), group.doneMeans()), null, Joining.ASK, null, null), List.of());
        var asking = crowd.named("Asta");
        membership.join(opened(group).found(), asking, new Wish(null, true, false, "Hej!"));
        kinds.put("asking", new Kind(asking.id(), false, false));
        var declined = crowd.named("Dan");
        membership.join(opened(group).found(), declined, new Wish(null, true, false, null));
        membership.answer(opened(group), place(group, declined.id()), false);
        kinds.put("declined", new Kind(declined.id(), false, false));
        assertThat(opened(group).found().in(MemberState.ASKED)).hasSize(1);
        return new Inside(group, opened(group), kinds);
    }

    private Opened opened(WorkingGroup group) {
        return door.open(group.slug(), FACILITATOR);
    }

    private MemberId place(WorkingGroup group, PersonId person) {
        return opened(group).found().all().stream().filter(member -> person.equals(member.person())).map(Member::id).findFirst().orElseThrow();
    }

    private NoteHead secretNote(WorkingGroup group) {
        notes.write(opened(group), FACILITATOR, new Notes.Wanted("Hemlig dagordning", "Bara för oss.", null, Audience.MEMBERS,
                new SafeFiles.Safe("application/pdf", "pdf", new byte[] {1})), UUID.randomUUID().toString());
        return queries.findView(group.slug()).orElseThrow().notes().getFirst();
    }

    private int status(String path, Kind kind) {
        var request = mvc.get().uri(path);
        return (kind.person() == null ? request : request.header(SignedInByHeader.HEADER, kind.person())).exchange().getResponse().getStatus();
    }

    private String html(String path, Kind kind) {
        var request = mvc.get().uri(path);
        try {
            return (kind.person() == null ? request : request.header(SignedInByHeader.HEADER, kind.person())).exchange().getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String path, Kind kind) {
        return Jsoup.parse(html(path, kind)).select("main").text();
    }
}
