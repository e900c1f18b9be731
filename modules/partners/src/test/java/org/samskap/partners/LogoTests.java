package org.samskap.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.partners.Fixture.aPerson;
import static org.samskap.partners.Fixture.anOrganisation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.partners.internal.directory.DirectoryCare;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;

@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import({Neighbours.class, Post.class})
@SharedDatabase("partners")
class LogoTests {
    private static final Actor ADMINISTRATOR = new Actor(Post.ORGANISER, "Olle");

    private final MockMvcTester mvc;
    private final Organisations organisations;
    private final DirectoryCare care;

    LogoTests(MockMvcTester mvc, Organisations organisations, DirectoryCare care) {
        this.mvc = mvc;
        this.organisations = organisations;
        this.care = care;
    }

    private Organisation entered() {
        var organisation = anOrganisation(Sector.ALLIANCE);
        organisations.enter(organisation);
        return organisations.find(organisation.slug()).orElseThrow();
    }

    private Actor representative(Organisation organisation) {
        var person = aPerson();
        organisations.appoint(person.id(), organisation.id());
        return person;
    }

    private static byte[] picture(int width) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 300, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private MvcTestResult send(Organisation organisation, Actor by, String alt, byte[] file) {
        return mvc.post().uri(organisation.href() + "/logo").multipart().file(new MockMultipartFile("file", "x.png", "image/png", file)).param("alt", alt).header(SignedInByHeader.HEADER, by.id()).exchange();
    }

    private Document page(String path) throws IOException {
        var answer = mvc.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    @Test
    void aLogoIsShownOnThePageAndInTheDirectoryAndMadeTheRightSize() throws IOException {
        var house = entered();

        assertThat(send(house, representative(house), "Fontänhusets hus", picture(1200))).hasStatus(303);

        var shown = page(house.href()).select("main img.logo");
        assertThat(shown.eachAttr("alt")).containsExactly("Fontänhusets hus");
        var row = page("/organisations?sector=" + house.sector()).select("li:has(a[href=" + house.href() + "]) img.logo");
        assertThat(row.eachAttr("src")).isEqualTo(shown.eachAttr("src"));
        assertThat(row.attr("alt")).as("its name stands beside it").isEmpty();
        var file = mvc.get().uri(shown.attr("src")).exchange();
        assertThat(file).hasStatusOk().hasHeader("Content-Security-Policy", "default-src 'none'; sandbox").hasHeader("X-Content-Type-Options", "nosniff").hasHeader("Content-Type", "image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(file.getResponse().getContentAsByteArray())).getWidth()).isEqualTo(600);
    }

    @ParameterizedTest
    @Tag("SEC-20")
    @ValueSource(strings = {"", "<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7 %%EOF"})
    void whatIsNoPictureIsRefusedInTheFormWithWhatWasTyped(String content) throws IOException {
        var house = entered();

        var answer = send(house, representative(house), "Huset", content.getBytes(StandardCharsets.UTF_8));

        assertThat(answer).hasStatus(422);
        var form = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(form.select("input[name=alt]").val()).isEqualTo("Huset");
        assertThat(form.select("input[name=file]").attr("aria-invalid")).isEqualTo("true");
        assertThat(page(house.href()).select("main img.logo")).isEmpty();
    }

    @Test
    void aLogoWithoutWordsIsNotTaken() {
        var house = entered();

        assertThat(send(house, representative(house), "  ", picture(20))).hasStatus(422);
    }

    @Test
    @Tag("SEC-03")
    void whoDoesNotLookAfterTheEntryFindsNothingThere() {
        var house = entered();

        assertThat(send(house, aPerson(), "Huset", picture(20))).hasStatus(404);
        assertThat(mvc.get().uri(house.href() + "/logo").header(SignedInByHeader.HEADER, aPerson().id()).exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/logos/nothing").exchange()).hasStatus(404);
    }

    @Test
    void aNewOneHasANewAddressAndTheOldOneIsGone() throws IOException {
        var house = entered();
        var leila = representative(house);
        send(house, leila, "Huset", picture(20));
        var before = page(house.href()).select("main img.logo").attr("src");

        send(house, leila, "Huset igen", picture(30));

        assertThat(page(house.href()).select("main img.logo").attr("src")).isNotEqualTo(before);
        assertThat(mvc.get().uri(before).exchange()).hasStatus(404);
        assertThat(mvc.post().uri(house.href() + "/logo/remove").header(SignedInByHeader.HEADER, leila.id()).exchange()).hasStatus(303);
        assertThat(page(house.href()).select("main img.logo")).isEmpty();
    }

    @Test
    void whoIsMergedBringsTheLogoToWhereThereIsNone() throws IOException {
        var from = entered();
        var into = entered();
        send(from, representative(from), "Det gamla märket", picture(20));

        care.merge(ADMINISTRATOR, from.slug(), into.slug());

        assertThat(page(into.href()).select("main img.logo").attr("alt")).isEqualTo("Det gamla märket");
        assertThat(mvc.get().uri(page(into.href()).select("main img.logo").attr("src")).exchange()).hasStatusOk();
    }
}
