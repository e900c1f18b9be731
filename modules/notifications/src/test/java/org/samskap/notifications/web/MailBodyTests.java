package org.samskap.notifications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.samskap.accounts.PublicAddress;

class MailBodyTests {
    private static final PublicAddress US = new PublicAddress(URI.create("https://samskap.example"));

    @Test
    void onlyLinksToOurselvesCanBeClicked() {
        var body = MailBody.of("Hej!\n\nHär: https://samskap.example/mail/confirm?token=a-b_c\noch https://evil.example/x https://samskap.example.evil/", US);

        assertThat(body.paragraphs()).hasSize(2);
        assertThat(body.paragraphs().get(1).getFirst()).containsExactly(new MailBody.Part("Här: ", null),
                new MailBody.Part("https://samskap.example/mail/confirm?token=a-b_c", "/mail/confirm?token=a-b_c"));
        assertThat(body.paragraphs().get(1).get(1)).extracting(MailBody.Part::href).containsOnlyNulls();
    }
}
