package org.samskap.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.workinggroups.Neighbours.ALMA;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.ModeratedTexts;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.internal.notes.NoteHead;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;

/** Materials of a group that are files; who may read which is in {@link MembersOnlyTests}. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import(Neighbours.class)
@SharedDatabase("workinggroups")
@Tag("SEC-20")
class MaterialsTests {
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final MockMvcTester mvc;
    private final WorkingGroups groups;
    private final GroupQueries queries;
    private final List<ModeratedTexts> texts;
    private final Board board;
    private WorkingGroup group;

    MaterialsTests(MockMvcTester mvc, WorkingGroups groups, GroupQueries queries, List<ModeratedTexts> texts, Board board) {
        this.mvc = mvc;
        this.groups = groups;
        this.queries = queries;
        this.texts = texts;
        this.board = board;
    }

    @BeforeEach
    void aGroup() {
        group = groups.get(groups.found(new Actor(ALMA, "Alma"), board.group(board.raise("A", true)), "Nära dig", "nara", "Vi prövar.", "Prövat."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void aFileAloneIsAMaterialAndSaysWhatItIsBeforeOneTakesIt(String lang) {
        assertThat(send("Regler för drop-in", "EVERYONE", PDF, "a")).hasStatus(303);

        var note = note();
        assertThat(page(group.href(), lang).select("#notes ~ ul li").text()).contains("PDF", "kB");
        var link = page(href(note), lang).select("main a[href$=/file]");
        assertThat(link).hasSize(1);
        var file = mvc.get().uri(link.attr("href")).exchange();
        assertThat(file).hasStatusOk().hasContentType("application/pdf").hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment").contains("regler-for-drop-in.pdf");
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(PDF);
    }

    @Test
    @Tag("REL-29")
    void theSameFormSentTwiceKeepsOne() {
        send("Regler", "EVERYONE", PDF, "same");
        send("Regler", "EVERYONE", PDF, "same");

        assertThat(queries.findView(group.slug()).orElseThrow().notes()).hasSize(1);
    }

    @Test
    @Tag("UX-04")
    void whatMayNotBeKeptIsRefusedAndWhatWasTypedStays() throws Exception {
        var answer = send("Min bild", "EVERYONE", "<svg onload=alert(1)>".getBytes(StandardCharsets.US_ASCII), "b");

        assertThat(answer).hasStatus(422);
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select("#file-error").text()).contains("PDF, PNG");
        assertThat(page.select("#title").val()).isEqualTo("Min bild");
        assertThat(page.select("input[value=EVERYONE]").hasAttr("checked")).isTrue();
        assertThat(queries.findView(group.slug()).orElseThrow().notes()).isEmpty();
    }

    @Test
    void neitherTextNorAddressNorFileIsNothing() {
        assertThat(send("Tomt", "EVERYONE", new byte[0], "c")).hasStatus(422);
    }

    @Test
    @Tag("SEC-02")
    void theFileGoesWhereItsNoteGoes() {
        send("Regler", "EVERYONE", PDF, "d");
        var note = note();
        var keeper = texts.stream().filter(one -> one.kind().equals("groupnote")).findFirst().orElseThrow();

        keeper.hide(note.id().value(), Instant.EPOCH);
        assertThat(mvc.get().uri(href(note) + "/file").exchange()).hasStatus(404);
        keeper.show(note.id().value(), Instant.EPOCH);
        assertThat(mvc.get().uri(href(note) + "/file").exchange()).hasStatusOk();
        mvc.post().uri(href(note) + "/remove").header(SignedInByHeader.HEADER, ALMA).exchange();
        assertThat(mvc.get().uri(href(note) + "/file").exchange()).hasStatus(404);
    }

    @Test
    @Tag("SEC-03")
    void noFileIsFoundUnderAnotherGroupAndNoneOfAMaterialWithout() {
        send("Regler", "EVERYONE", PDF, "e");
        var note = note();
        aGroup();
        send("Utan fil", "EVERYONE", new byte[0], "f", "Bara text.");

        assertThat(mvc.get().uri(href(note) + "/file").exchange()).hasStatus(404);
        assertThat(mvc.get().uri(href(note()) + "/file").exchange()).hasStatus(404);
    }

    @Test
    @Tag("SEC-03")
    void whatIsForMembersIsNotKeptByAnyBrowser() {
        send("Bara vi", "MEMBERS", PDF, "g");

        var file = mvc.get().uri(href(note()) + "/file").header(SignedInByHeader.HEADER, ALMA).exchange();

        assertThat(file).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(mvc.get().uri(href(note()) + "/file").header(SignedInByHeader.HEADER, PersonId.next().toString()).exchange()).hasStatus(404);
    }

    private MvcTestResult send(String title, String audience, byte[] file, String key) {
        return send(title, audience, file, key, "");
    }

    private MvcTestResult send(String title, String audience, byte[] file, String key, String text) {
        return mvc.post().uri(group.href() + "/notes").multipart().file(new MockMultipartFile("file", "../../x.exe", "text/html", file)).param("title", title)
                .param("text", text).param("audience", audience).param("key", key + group.id()).header(SignedInByHeader.HEADER, ALMA).exchange();
    }

    private NoteHead note() {
        return queries.findView(group.slug()).orElseThrow().notes().getFirst();
    }

    private String href(NoteHead note) {
        return group.href() + "/notes/" + note.id();
    }

    private Document page(String path, String lang) {
        try {
            return Jsoup.parse(mvc.get().uri(path).header("Accept-Language", lang).exchange().getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
