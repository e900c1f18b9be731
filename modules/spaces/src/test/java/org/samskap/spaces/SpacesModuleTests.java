package org.samskap.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.StaffCheck;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Shell;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import gg.jte.Content;
import samskap.testing.Statements;

@ApplicationModuleTest(extraIncludes = "accounts")
@AutoConfigureMockMvc
class SpacesModuleTests {
    @Autowired Spaces spaces;
    @Autowired Roles roles;
    @Autowired StaffCheck staff;
    @Autowired MockMvcTester mvc;
    @Autowired TransactionTemplate transaction;

    @Test
    void openingASpaceTwiceChangesItAndKeepsItsId() {
        var first = spaces.open(space("twice", "TW", "Once"));
        var second = spaces.open(space("twice", "TW", "Twice"));

        assertThat(second).isEqualTo(first);
        assertThat(spaces.get(first).name()).isEqualTo("Twice");
        assertThat(spaces.find("twice")).contains(spaces.get(first));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> spaces.get(SpaceId.next()));
    }

    @Test
    void aSpaceIsSeenInTheTransactionThatOpensItAndForgottenWhenThatFails() {
        transaction.executeWithoutResult(running -> {
            spaces.open(space("not-yet", "NY", "Not yet"));
            assertThat(spaces.find("not-yet")).isPresent();
            running.setRollbackOnly();
        });

        assertThat(spaces.find("not-yet")).isEmpty();
    }

    @Test
    void namesAreInTheOrderOfTheAlphabet() {
        spaces.open(space("order-2", "AA", "Ögonblick"));
        spaces.open(space("order-1", "AB", "Ängen"));
        spaces.open(space("order-0", "AC", "Zonen"));

        assertThat(spaces.list()).extracting(Space::name).containsSubsequence("Zonen", "Ängen", "Ögonblick");
    }

    @Test
    void aRoleHoldsInItsSpaceAndNowhereElse() {
        var here = spaces.open(space("here", "HE", "Here"));
        var there = spaces.open(space("there", "TH", "There"));
        var alma = PersonId.next();
        roles.grant(alma, here, Role.FACILITATOR);
        roles.grant(alma, here, Role.FACILITATOR);

        assertThat(roles.holds(alma, here, Role.ORGANISER, Role.FACILITATOR)).isTrue();
        assertThat(roles.holds(alma, here, Role.ORGANISER)).isFalse();
        assertThat(roles.holds(alma, there, Role.FACILITATOR)).isFalse();
        assertThat(roles.spacesWhere(alma, Role.values())).containsExactly(here);
        assertThat(roles.holders(here, Role.FACILITATOR, Role.ORGANISER)).containsExactly(alma);
        assertThat(roles.holders(there, Role.FACILITATOR)).isEmpty();
        assertThat(staff.isStaff(alma)).isTrue();
        assertThat(staff.isStaff(PersonId.next())).isFalse();
    }

    @Test
    @Tag("SEC-03")
    void whoMayNotSeesTheSameAsIfItWereMissing() {
        var here = spaces.open(space("closed", "CL", "Closed"));
        var bo = new Actor(PersonId.next(), "Bo");

        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> roles.require(bo, here, Role.COMMUNICATOR));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> roles.require(null, here, Role.COMMUNICATOR));
        roles.grant(bo.id(), here, Role.COMMUNICATOR);
        roles.require(bo, here, Role.COMMUNICATOR);
    }

    @Test
    void itsPageSaysWhatHappensWithTheProposalsAndThenWhatOthersAdd() throws Exception {
        spaces.open(space("page", "PA", "Sidan"));
        var page = page("/spaces/page", "sv");

        assertThat(page.select("h1").text()).isEqualTo("Sidan");
        assertThat(page.select(".promise").text()).contains("Konkreta förslag tas vidare.");
        assertThat(page.select("#added").text()).isEqualTo("Sidan, for a visitor");
        assertThat(page.select("main").text()).contains("påhittade");
    }

    @Test
    @Tag("UX-11")
    void whatASpaceSaysIsMarkedWithItsLanguageForReadersOfAnother() throws Exception {
        spaces.open(space("foreign", "FN", "Språket"));

        assertThat(page("/spaces/foreign", "pl").select("h1").attr("lang")).isEqualTo("sv");
        assertThat(page("/spaces/foreign", "pl").select(".promise [lang=sv]").text()).contains("Konkreta förslag");
        assertThat(page("/spaces/foreign", "sv").select("main [lang]")).isEmpty();
        assertThat(page("/spaces", "en").select("li[lang=sv] a[href=/spaces/foreign]").text()).isEqualTo("Språket");
    }

    @Test
    void aSpaceThatIsNotThereIsNotFound() {
        assertThat(mvc.get().uri("/spaces/nowhere")).hasStatus(404);
    }

    @Test
    void itsPagesCostNoStatementOfTheirOwn() {
        spaces.open(space("cheap", "CH", "Cheap"));
        spaces.list();

        assertThat(Statements.during(() -> page("/spaces", "sv"))).isEmpty();
        assertThat(Statements.during(() -> page("/spaces/cheap", "sv"))).isEmpty();
    }

    private Document page(String path, String lang) throws Exception {
        return Jsoup.parse(mvc.get().uri(path).header("Accept-Language", lang).exchange().getResponse().getContentAsString());
    }

    private static Space space(String slug, String prefix, String name) {
        return new Space(SpaceId.next(), slug, name, Lang.SV, ZoneId.of("Europe/Stockholm"), prefix, "Kort sagt.", "Om oss.",
                "Alla som vill.", "Konkreta förslag tas vidare.", "Kommunikatör", "hej@samskap.example", 14, true, true);
    }

    @TestConfiguration
    static class Others {
        @Bean
        SpacePageSection added() {
            return new SpacePageSection() {
                @Override
                public int order() {
                    return 10;
                }

                @Override
                public Optional<Content> render(Shell shell, Space space, @Nullable Actor actor) {
                    return Optional.of(output -> output.writeContent("<section id=\"added\"><h2>" + space.name()
                            + ", for " + (actor == null ? "a visitor" : "somebody") + "</h2></section>"));
                }
            };
        }
    }
}
