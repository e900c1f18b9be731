package org.samskap.browser.cases;

import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.samskap.ui.Lang;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Browser;

/** What all cases have: people who come and go, and the world in which they do. */
abstract class Case {
    private final Lang lang;
    private final String zone;

    @LocalServerPort
    int port;
    @Autowired
    World world;

    private Browser browser;

    Case(Lang lang, String zone) {
        this.lang = lang;
        this.zone = zone;
    }

    @BeforeEach
    void open(Browser browser) {
        this.browser = browser;
    }

    void itIs(String moment) {
        world.itIs(moment, zone);
    }

    /** A person who stays; close her in the end. */
    Person person() {
        return person(false);
    }

    Person personWithScripts() {
        return person(true);
    }

    private Person person(boolean scripts) {
        return new Person(browser, "http://localhost:" + port, lang.tag(), scripts, world::aMomentPasses);
    }

    /** Somebody passes by. */
    void somebody(Consumer<Person> does) {
        try (var person = person()) {
            does.accept(person);
        }
    }

    /** Opens the sign-in link in her mail. */
    Person signsIn(Person person, String email) {
        person.goes("/sign-in").writes(word("E-postadress", "Adres e-mail"), email).presses(word("Skicka länken", "Wyślij link"));
        return person.goes(world.mail(email, "").link("/sign-in/link")).presses(word("Logga in", "Zaloguj się"));
    }

    private String word(String swedish, String polish) {
        return lang == Lang.PL ? polish : swedish;
    }
}
