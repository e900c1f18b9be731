package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.events.PlanFixture.aMeeting;
import static org.samskap.events.PlanFixture.aMeetingOf;
import static org.samskap.events.PlanFixture.aSeries;
import static org.samskap.events.PlanFixture.freshSlug;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Letters;
import org.samskap.accounts.PersonId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.OpenDoors;
import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;

@ApplicationModuleTest
@AutoConfigureMockMvc
@SharedDatabase("events themes")
@Import({Neighbours.class, OpenDoors.class, ThemesAndFilesTests.Post.class})
class ThemesAndFilesTests {
    private static final List<Letters.Letter> LETTERS = new ArrayList<>();

    private final EventPlanning planning;
    private final MockMvcTester mvc;
    private final Organiser olga;
    private final Organiser stranger;

    ThemesAndFilesTests(EventPlanning planning, MockMvcTester mvc) {
        this.planning = planning;
        this.mvc = mvc;
        this.olga = new Organiser(mvc);
        this.stranger = new Organiser(mvc, PersonId.next().toString());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Post {
        @Bean
        Letters letters() {
            return (to, letter) -> LETTERS.add(letter);
        }
    }

    @Test
    @Tag("REL-29")
    void aThemeIsSuggestedWithoutAnAccountCountsOnceAndIsSeenByOrganisersOnly() {
        var series = "/series/" + aSeriesWithADate("2023-12-18");
        var form = stranger.open(series + "/themes").selectFirst("main form");

        assertThat(stranger.send(form, Map.of("what", " "))).hasStatus(422);
        assertThat(stranger.send(form, Map.of("what", "Ensamhet", "email", "ingen adress"))).hasStatus(422);
        for (int twice = 0; twice < 2; twice++) assertThat(stranger.send(form, Map.of("what", "Ensamhet", "name", "Ada"))).hasStatus(303);

        assertThat(olga.open(series + "/themes").select("#suggested ~ ul > li").eachText()).containsExactly("Ensamhet Nytt Ada");
        assertThat(stranger.open(series + "/themes").text()).doesNotContain("Ensamhet");
        var theme = olga.open(series + "/themes").select("#suggested ~ ul a").attr("href");
        assertThat(stranger.get(theme)).hasStatus(404);
    }

    @Test
    void whoSuggestedAThemeHearsOnceWhenItIsTakenUp(AssertablePublishedEvents published) {
        var slug = aSeriesWithADate("2023-12-18");
        stranger.fill("/series/" + slug + "/themes", Map.of("what", "Mat för alla", "email", "ada@example.org"));
        var theme = olga.open("/series/" + slug + "/themes").select("#suggested ~ ul a").attr("href");
        var form = olga.open(theme).selectFirst("main form");
        LETTERS.clear();

        for (int twice = 0; twice < 2; twice++) assertThat(olga.send(form, Map.of("as", "THEME"))).hasStatus(303);

        assertThat(LETTERS).singleElement().satisfies(letter -> assertThat(letter.body()).contains("Mat för alla", "måndag 18 december 2023"));
        assertThat(published.ofType(ThemeTakenUp.class)).hasSize(1);
        assertThat(olga.open("/series/" + slug).text()).contains("Mat för alla");
    }

    @Test
    void whoSuggestedAThemeHearsOnceThatItIsNotTakenUpAndWhy() {
        var slug = aSeriesWithADate("2023-12-18");
        stranger.fill("/series/" + slug + "/themes", Map.of("what", "Mat för alla", "email", "ada@example.org"));
        var theme = olga.open("/series/" + slug + "/themes").select("#suggested ~ ul a").attr("href");
        var form = olga.open(theme).select("main form").last();
        LETTERS.clear();

        for (int twice = 0; twice < 2; twice++) assertThat(olga.send(form, Map.of("words", "Vi tog upp det i våras."))).hasStatus(303);

        assertThat(LETTERS).singleElement().satisfies(letter -> assertThat(letter.body()).contains("Mat för alla", "Öppna gruppen", "Vi tog upp det i våras."));
    }

    @Test
    @Tag("SEC-18")
    void whatAProgramWritesIsKeptForAPersonToJudgeAndAnsweredToNobody() {
        var slug = aSeriesWithADate("2023-12-18");
        stranger.fill("/series/" + slug + "/themes", Map.of("what", "Köp billigt", "email", "offer@example.org", "website", "https://spam.example"));
        LETTERS.clear();

        assertThat(olga.open("/series/" + slug + "/themes").select("#suggested ~ ul").text()).contains("Köp billigt", "Kan vara skräp");
        var theme = olga.open("/series/" + slug + "/themes").select("#suggested ~ ul a").attr("href");
        assertThat(olga.send(olga.open(theme).select("main form").last(), Map.of())).hasStatus(303);
        assertThat(LETTERS).isEmpty();
    }

    @Test
    void aThemeCannotBeTakenUpIntoADateOfAnotherSeries() {
        var slug = aSeriesWithADate("2023-12-18");
        aSeriesWithADate("2023-12-11");
        var other = aMeeting(freshSlug(), LocalDate.of(2023, 12, 12));
        planning.plan(other);
        stranger.fill("/series/" + slug + "/themes", Map.of("what", "Bostäder"));
        var theme = olga.open("/series/" + slug + "/themes").select("#suggested ~ ul a").attr("href");

        assertThat(olga.fill(theme, Map.of("event", other.basics().slug()))).hasStatus(422);
        assertThat(olga.send(olga.open(theme).select("main form").last(), Map.of())).hasStatus(303);
        assertThat(olga.open("/series/" + slug + "/themes").select("#suggested ~ ul").text()).contains("Undanlagt");
    }

    @Test
    @Tag("SEC-20")
    void aFileIsGivenOutAsAnAttachmentInASandbox() throws IOException {
        var slug = planned(aMeeting(freshSlug(), null));

        assertThat(upload(slug, "MATERIAL", "Behovsanalys", pdf())).hasStatus(303);
        assertThat(upload(slug, "LOGO", "Formas", png())).hasStatus(303);

        var page = olga.open("/events/" + slug);
        assertThat(page.select("img.logo").attr("alt")).isEqualTo("Formas");
        var href = page.select("#materials ~ ul a").attr("href");
        assertThat(href).endsWith("/behovsanalys.pdf");
        var file = mvc.get().uri(href).exchange().getResponse();
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(file.getHeaders("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(file.getContentAsByteArray()).isEqualTo(pdf());
    }

    @Test
    @Tag("SEC-20")
    void whatIsNoPictureOrDocumentIsRefusedInWords() throws IOException {
        var slug = planned(aMeeting(freshSlug(), null));

        var answer = upload(slug, "MATERIAL", "Min bild", "<svg onload=alert(1)>".getBytes(StandardCharsets.US_ASCII));
        assertThat(answer).hasStatus(422);
        assertThat(Organiser.page(answer).select(".problem").text()).contains("PDF, PNG och JPEG");
        assertThat(Organiser.page(answer).selectFirst("[name=title]").val()).isEqualTo("Min bild");
        assertThat(upload(slug, "LOGO", "Formas", pdf())).hasStatus(422);
        assertThat(olga.fill("/events/" + slug + "/plan/materials", Map.of("title", "Utan fil"))).hasStatus(422);
    }

    @Test
    @Tag("SEC-02")
    void aFileOfADraftIsSeenByItsOrganisersOnlyAndGoneWhenTakenOut() throws IOException {
        var slug = planned(aMeeting(freshSlug(), null).in(EventState.DRAFT));
        upload(slug, "MATERIAL", "Utkast", pdf());
        var href = olga.open("/events/" + slug + "/plan/materials").select("main .rows a").attr("href");

        assertThat(olga.get(href)).hasStatusOk();
        assertThat(stranger.get(href)).hasStatus(404);
        assertThat(olga.send(olga.open("/events/" + slug + "/plan/materials").selectFirst("main .rows form"), Map.of())).hasStatus(303);
        assertThat(olga.get(href)).hasStatus(404);
        assertThat(olga.get("/materials/keine-id/x.pdf")).hasStatus(404);
    }

    @Test
    @Tag("SEC-20")
    void aPictureOfTheStoryIsShownWithWordsForThoseWhoDoNotSeeIt() throws IOException {
        var slug = planned(PlanFixture.aConference(freshSlug()));

        assertThat(picture(slug, "", null, png(2000, 1000))).hasStatus(422);
        assertThat(picture(slug, "Ett dokument", null, pdf())).hasStatus(422);
        assertThat(picture(slug, "Tolv personer runt ett bord", "Bordet i Sal B", png(2000, 1000))).hasStatus(303);

        var shown = olga.open("/events/" + slug).selectFirst("section[aria-labelledby=report] figure.picture");
        assertThat(shown.select("img").attr("alt")).isEqualTo("Tolv personer runt ett bord");
        assertThat(shown.select("figcaption").text()).isEqualTo("Bordet i Sal B Foto: Kim");
        var file = mvc.get().uri(shown.select("img").attr("src")).exchange().getResponse().getContentAsByteArray();
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(file)).getWidth()).isEqualTo(1600);
        assertThat(olga.open("/events/" + slug).select("#materials")).isEmpty();
        assertThat(olga.open("/events/" + slug + "/plan/materials").select("main .rows li")).isEmpty();
        assertThat(olga.send(olga.open("/events/" + slug + "/plan/report/pictures").selectFirst("main .rows form"), Map.of())).hasStatus(303);
        assertThat(olga.open("/events/" + slug).select("figure.picture")).isEmpty();
    }

    private MvcTestResult picture(String slug, String shows, String caption, byte[] content) {
        return mvc.post().uri("/events/" + slug + "/plan/report/pictures").multipart().file(new MockMultipartFile("file", "IMG.png", "image/png", content))
                .param("shows", shows).param("caption", caption == null ? "" : caption).param("credit", "Kim")
                .header(SignedInByHeader.HEADER, Neighbours.ORGANISER.id().toString()).with(csrf()).exchange();
    }

    private MvcTestResult upload(String slug, String kind, String title, byte[] content) {
        return mvc.post().uri("/events/" + slug + "/plan/materials").multipart().file(new MockMultipartFile("file", "../../x.exe", "text/html", content))
                .param("title", title).param("kind", kind).header(SignedInByHeader.HEADER, Neighbours.ORGANISER.id().toString()).with(csrf()).exchange();
    }

    private static byte[] pdf() {
        return "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] png() throws IOException {
        return png(40, 20);
    }

    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }

    private String aSeriesWithADate(String day) {
        var slug = freshSlug();
        planning.plan(aMeetingOf(planning.plan(aSeries(slug)), freshSlug(), LocalDate.parse(day)));
        return slug;
    }

    private String planned(EventPlan plan) {
        planning.plan(plan);
        return plan.basics().slug();
    }
}
