package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.events.PlanFixture.aConference;
import static org.samskap.events.PlanFixture.freshSlug;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import samskap.testing.OpenDoors;
import samskap.testing.SignedInByHeader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programme as files: what a screen reader and another program find in them. */
@ApplicationModuleTest
@AutoConfigureMockMvc
@Import({Neighbours.class, OpenDoors.class})
class ProgrammeFilesTests {
    private final EventPlanning planning;
    private final MockMvcTester mvc;
    private String slug = "";

    ProgrammeFilesTests(EventPlanning planning, MockMvcTester mvc) {
        this.planning = planning;
        this.mvc = mvc;
    }

    @BeforeEach
    void plan() {
        slug = freshSlug();
        planning.plan(aConference(slug));
    }

    @Test
    @Tag("UX-22")
    void thePaperSaysItsLanguageAndTitleAndIsTagged() throws IOException {
        try (var paper = paper()) {
            var catalog = paper.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Program: Take-off");
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8)).contains("pdfuaid:part", "Program: Take-off");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).contains("7 december 2023");
            for (var page : paper.getPages()) {
                for (var font : page.getResources().getFontNames()) assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
            }
        }
    }

    /** An independent checker (veraPDF) of what the file says it is. */
    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_U"})
    @Tag("UX-22")
    void anIndependentCheckerFindsThatThePaperHoldsToItsStandards(PDFAFlavour standard) throws Exception {
        addLogo();
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file()), standard);
             var checker = Foundries.defaultInstance().createValidator(standard, false)) {
            var found = checker.validate(parser);

            assertThat(found.getTestAssertions()).extracting(broken -> broken.getRuleId().getClause() + " " + broken.getMessage()).isEmpty();
            assertThat(found.isCompliant()).isTrue();
        }
    }

    @Test
    void itsHeadingsAndListsAreTaggedInTheOrderTheyAreRead() throws IOException {
        try (var paper = paper()) {
            var tags = new ArrayList<String>();
            collect(paper.getDocumentCatalog().getStructureTreeRoot(), tags);

            assertThat(tags).containsSubsequence("H1", "H2", "H3", "L", "LI", "H3", "H2", "H3", "H2", "H3");
            assertThat(tags.stream().filter("H1"::equals)).hasSize(1);
        }
    }

    @Test
    void everythingIsReadFromTopToBottom() throws IOException {
        try (var paper = paper()) {
            var text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");

            assertThat(text).containsSubsequence("Take-off", "Hur blir vi mer vi?", "Version 1", "torsdag 7 december 2023", "13:00–13:30 Öppning", "Välkomna.",
                    "Petra, projektledare, Region Skåne", "Rundvandring", "Vid stadshuset", "fredag 8 december 2023", "Sammanträde", "Bara för dem som är inbjudna.",
                    "Seminarium", "Betalas av Formas.", "/events/" + slug + "/programme");
        }
    }

    @Test
    void thePaperCarriesTheLogosOfThoseWhoPayWithWordsForThem() throws IOException {
        addLogo();

        try (var paper = paper()) {
            var figures = new ArrayList<PDStructureElement>();
            find(paper.getDocumentCatalog().getStructureTreeRoot(), "Figure", figures);
            assertThat(figures).singleElement().satisfies(logo -> assertThat(logo.getAlternateDescription()).isEqualTo("Formas"));
        }
    }

    private void addLogo() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(120, 40, BufferedImage.TYPE_INT_ARGB), "png", picture);
        assertThat(mvc.post().uri("/events/" + slug + "/plan/materials").multipart().file(new MockMultipartFile("file", "x.png", "image/png", picture.toByteArray()))
                .param("title", "Formas").param("kind", "LOGO").header(SignedInByHeader.HEADER, Neighbours.ORGANISER.id().toString()).with(csrf()).exchange()).hasStatus(303);
    }

    private static void find(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (var kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) continue;
            if (element.getStructureType().equals(type)) found.add(element);
            find(element, type, found);
        }
    }

    @Test
    void whatXmlCannotHoldDoesNotSpoilThePaper() throws IOException {
        planning.plan(PlanFixture.with(PlanFixture.aMeeting(slug, java.time.LocalDate.of(2023, 12, 18)), EventState.OPEN, "Tema \u0007 & <b> ]]> 🎉"));

        try (var paper = paper()) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void otherProgramsReadTheSameProgramme() throws IOException {
        var schedule = read("/events/" + slug + "/schedule.json").get("schedule");

        assertThat(schedule.get("version").asString()).isEqualTo("1");
        var conference = schedule.get("conference");
        assertThat(conference.get("time_zone_name").asString()).isEqualTo("Europe/Stockholm");
        assertThat(conference.get("daysCount").asInt()).isEqualTo(2);
        assertThat(conference.get("tracks")).hasSize(2);
        var opening = conference.get("days").get(0).get("rooms").get("Stora salen").get(0);
        assertThat(opening.get("title").asString()).isEqualTo("Öppning");
        assertThat(opening.get("date").asString()).isEqualTo("2023-12-07T13:00+01:00");
        assertThat(opening.get("duration").asString()).isEqualTo("00:30");
        assertThat(opening.get("persons").get(0).get("name").asString()).isEqualTo("Petra, projektledare, Region Skåne");
        assertThat(List.of("abstract", "date", "duration", "guid", "id", "language", "links", "persons", "room", "slug", "start", "subtitle", "title", "track", "type", "url"))
                .allMatch(opening::has);
        assertThat(conference.get("meta").get("without_time")).extracting(JsonNode::asString).contains("Rundvandring", "Sammanträde", "Seminarium");
    }

    private PDDocument paper() throws IOException {
        return Loader.loadPDF(file());
    }

    private byte[] file() {
        var answer = mvc.get().uri("/events/" + slug + "/programme.pdf").exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        return answer.getResponse().getContentAsByteArray();
    }

    private JsonNode read(String uri) throws IOException {
        var answer = mvc.get().uri(uri).exchange();
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                collect(element, tags);
            }
        }
    }
}
