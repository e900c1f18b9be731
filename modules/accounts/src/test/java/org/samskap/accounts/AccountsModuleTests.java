package org.samskap.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.accounts.internal.SignInLinks;
import org.samskap.ui.Lang;
import org.samskap.ui.TooManyAttempts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.mock.web.MockHttpServletRequest;

import samskap.testing.SharedDatabase;

@AccountsTest
@SharedDatabase("accounts")
class AccountsModuleTests {
    @Autowired People people;
    @Autowired Erasure erasure;
    @Autowired SignInLinks links;
    @Autowired Postbox postbox;
    @Autowired Throttle throttle;
    @Autowired JdbcClient sql;

    @Test
    void whoLeavesANameOrAnAddressIsRememberedWithoutAnAccount() {
        var person = people.remember("  Kim ", null, Lang.PL);

        assertThat(people.names(List.of(person, PersonId.next()))).containsOnlyKeys(person).containsValue("Kim");
        assertThat(people.findActor(person)).isEmpty();
        assertThat(people.findMailbox(person)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> people.remember(" ", null, Lang.SV));
    }

    @Test
    @Tag("PRIV-02")
    void whoLeftANameIsForgottenAndEveryModuleHearsOfItOnce(Scenario scenario) {
        var person = people.remember("Kim", address(), Lang.SV);

        scenario.stimulate(() -> erasure.forget(person)).andWaitForEventOfType(PersonForgotten.class)
                .matching(forgotten -> forgotten.person().equals(person)).toArrive();

        assertThat(people.findMailbox(person)).isEmpty();
        assertThat(people.names(List.of(person))).isEmpty();
    }

    @Test
    @Tag("PRIV-02")
    void whoHasAnAccountIsNotForgottenInPassing() {
        var person = people.openAccount(address(), "Kim", Lang.SV);

        erasure.forget(person);
        erasure.forget(PersonId.next());

        assertThat(people.findActor(person)).isPresent();
    }

    @Test
    void anAddressIsUnconfirmedUntilItsLinkIsOpened() {
        var person = people.remember(null, address(), Lang.SV);
        assertThat(people.findMailbox(person)).hasValueSatisfying(mailbox -> assertThat(mailbox.confirmed()).isFalse());

        people.confirmEmail(person);
        people.confirmEmail(person);
        assertThat(people.mailboxes(List.of(person)).get(person).confirmed()).isTrue();
    }

    @Test
    void anAddressHasOneAccountHoweverItIsTyped() {
        var address = address();
        var person = people.openAccount(address, "Kim", Lang.SV);

        assertThat(people.openAccount(" " + address.toUpperCase(Locale.ROOT), "Kim Again", Lang.EN)).isEqualTo(person);
        assertThat(people.findActor(person)).contains(new Actor(person, "Kim"));
    }

    @Test
    @Tag("SEC-29")
    void anAddressHasOneAccountEvenWhenManyComeAtOnce() {
        var address = address();

        assertThat(atOnce(8, () -> people.openAccount(address, "Kim", Lang.SV))).containsOnly(people.openAccount(address, "", Lang.SV));
    }

    @Test
    @Tag("SEC-15")
    void ofManyWhoUseOneLinkAtOnceOneGetsIn() {
        var address = address();
        links.send(new EmailAddress(address), Lang.SV, "/");
        var token = postbox.tokenFor(address);

        assertThat(atOnce(8, () -> links.open(token, "Kim", Lang.SV))).filteredOn(java.util.Optional::isPresent).hasSize(1);
    }

    @Test
    void aDisabledAccountDoesNotOpenItsDoor() {
        var address = address();
        var person = people.openAccount(address, "Kim", Lang.SV);
        sql.sql("update accounts.person set disabled_at = now() where id = ?").param(person.value()).update();
        links.send(new EmailAddress(address), Lang.SV, "/");

        assertThat(links.open(postbox.tokenFor(address), "", Lang.SV)).isEmpty();
    }

    @Test
    @Tag("SEC-17")
    void whoTriesTooOftenIsToldWhenToTryAgain() {
        spend(Limit.LEAVE_ADDRESS, "198.51.100.9", 10);

        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> throttle.spend(Limit.LEAVE_ADDRESS, from("198.51.100.200")))
                .satisfies(often -> assertThat(often.retryAfter().toSeconds()).isBetween(1L, 60L));
        throttle.spend(Limit.LEAVE_ADDRESS, from("198.51.101.9"));
        throttle.spend(Limit.RECEIPT_CODE, from("198.51.100.9"));
    }

    @Test
    @Tag("SEC-17")
    void aHeaderDoesNotMakeSomebodyElse() {
        spend(Limit.LEAVE_ADDRESS, "2001:db8:7::1", 10);
        var disguised = from("2001:db8:7:ffff::2");
        disguised.addHeader("X-Forwarded-For", "203.0.113.1");

        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> throttle.spend(Limit.LEAVE_ADDRESS, disguised));
    }

    @Test
    @Tag("SEC-17")
    void triesCountTogetherHoweverManyComeAtOnce() {
        var key = address();
        var tries = atOnce(20, () -> {
            try {
                throttle.spend(Limit.SIGN_IN_LINK, key);
                return true;
            } catch (TooManyAttempts e) {
                return false;
            }
        });

        assertThat(tries).filteredOn(passed -> passed).hasSize(Limit.SIGN_IN_LINK.times());
    }

    @Test
    @Tag("PRIV-01")
    void whatIsCountedLeadsToNobody() {
        var key = address();
        throttle.spend(Limit.SIGN_IN_LINK, key);
        throttle.spend(Limit.SIGN_IN_LINK, from("192.0.2.44"));

        assertThat(sql.sql("select id from accounts.bucket").query(String.class).list()).isNotEmpty()
                .allSatisfy(id -> assertThat(id).matches("[0-9a-f]{64}"));
    }

    private void spend(Limit limit, String address, int times) {
        for (int i = 0; i < times; i++) throttle.spend(limit, from(address));
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    private static String address() {
        return UUID.randomUUID() + "@samskap.example";
    }

    private static <T> List<T> atOnce(int times, Callable<T> action) {
        try (var threads = Executors.newFixedThreadPool(times)) {
            return threads.invokeAll(IntStream.range(0, times).mapToObj(i -> action).toList()).stream().map(done -> {
                try {
                    return done.get();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
