package org.samskap.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.spaces.internal.settings.Settings;
import org.samskap.spaces.internal.settings.SettingsDesk;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest(extraIncludes = "accounts")
class SettingsTests {
    @Autowired
    Spaces spaces;

    @Autowired
    Roles roles;

    @Autowired
    SettingsDesk desk;

    private final Actor admin = new Actor(PersonId.next(), "Adele");
    private String slug;

    @BeforeEach
    void aSpace() {
        slug = "settings-" + UUID.randomUUID();
        var letters = "ABCDEFGHJKMNPQRSTVWXYZ";
        var number = (int) (Math.abs(UUID.randomUUID().getLeastSignificantBits()) % 10000);
        var prefix = "S" + letters.charAt(number % 22) + letters.charAt(number / 22 % 22) + letters.charAt(number / 484 % 22);
        var id = spaces.open(new Space(SpaceId.next(), slug, "Arena", Lang.SV, ZoneId.of("Europe/Stockholm"), prefix, "Kort.", "Om.", "Alla.", "Tas vidare.",
                "kommunikatören", null, 30, true, false));
        roles.grant(admin.id(), id, Role.ADMINISTRATOR);
    }

    private static Settings with(Settings now, String name, boolean premoderated) {
        return new Settings(name, now.summary(), now.about(), now.whoMeets(), now.whatHappens(), now.contactRole(), now.contactEmail(), 14, premoderated);
    }

    @Test
    void anAdministratorChangesWhatTheSpacePromises() {
        var now = desk.get(admin, slug);

        assertThat(desk.change(admin, slug, now.version(), with(now.settings(), "Ny arena", false))).isTrue();

        var changed = spaces.find(slug).orElseThrow();
        assertThat(changed.name()).isEqualTo("Ny arena");
        assertThat(changed.answerWithin()).isEqualTo(14);
        assertThat(changed.premoderated()).isFalse();
        assertThat(changed.prefix()).isEqualTo(now.space().prefix());
    }

    @Test
    @Tag("REL-28")
    void whoReadAnOlderVersionOverwritesNothing() {
        var read = desk.get(admin, slug);
        desk.change(admin, slug, read.version(), with(read.settings(), "Den förstas", true));

        assertThat(desk.change(admin, slug, read.version(), with(read.settings(), "Den andras", true))).isFalse();

        assertThat(spaces.find(slug).orElseThrow().name()).isEqualTo("Den förstas");
    }

    @Test
    @Tag("SEC-01")
    void nobodyElseReadsOrChangesThem() {
        var facilitator = new Actor(PersonId.next(), "Fatima");
        roles.grant(facilitator.id(), spaces.find(slug).orElseThrow().id(), Role.FACILITATOR);

        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> desk.get(facilitator, slug));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> desk.get(admin, "no-such"));
    }
}
