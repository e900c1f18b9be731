package org.samskap;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the product is and how to sign in, once it can be used. */
@Component
class Welcome {
    private final Environment environment;

    Welcome(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    @SuppressWarnings("SystemOut")
    void on(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null) return;
        var address = "http://localhost:" + web.getWebServer().getPort();
        System.out.println("\nSamskap is open at " + address + "\n" + howToSignIn(address) + "Stop it with Ctrl-C.\n");
    }

    private String howToSignIn(String address) {
        if (environment.getProperty("samskap.demo", Boolean.class, false)) {
            return "Sign in as a facilitator, communicator or anybody else at " + address + "/demo\n";
        }
        if (!environment.containsProperty("spring.mail.host")) {
            return "Nobody can sign in yet: links go by mail, and spring.mail.host names no mail server\n";
        }
        return "Sign in with a link by mail at " + address + "/sign-in\n";
    }
}
