package org.samskap.browser.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samskap.ui.Lang;

import samskap.testing.SharedDatabase;

/** Case 4: a congress of three days in Kraków in June 2024, in Polish. People choose their days; one sitting is closed. */
@EmptyProduct
@SharedDatabase(EmptyProduct.DATABASE)
@Tag("SEC-02")
@Tag("UX-12")
class PolishCongressTests extends Case {
    private static final String TITLE = "Małopolski Kongres Polityki Społecznej";
    private static final String EVENT = "/events/malopolski-kongres-polityki-spolecznej";
    private static final String OLA = "ola@kongres.example";
    private static final String RODZINA = "rodzina@kongres.example";
    private static final String LATE = "pozno@kongres.example";
    private static final String MEMBER = "komitet@kongres.example";
    private static final String FUNDING = "Finansowane z Funduszy Europejskich dla Rozwoju Społecznego, budżetu państwa i budżetu Województwa Małopolskiego";

    @TempDir
    Path desk;

    private String own;

    PolishCongressTests() {
        super(Lang.PL, "Europe/Warsaw");
    }

    @Test
    void peopleChooseTheirDays() {
        itIs("2024-06-03T09:00");
        try (var ola = person()) {
            signsIn(ola, OLA);
            begins(ola);
            saysWhoAndWhatFor(ola);
            opensTheSignUp(ola);
            writesTheProgramme(ola);
            somebody(this::readsTheProgramme);
            somebody(this::signsUpAFamily);
            lowersThePlaces(ola);
            keepsTheDeadline();
            somebody(this::readsTheClosedSitting);
            runsTheDays(ola);
            closesIt(ola);
        }
    }

    private void begins(Person ola) {
        ola.opens("Planowanie").opens("Nowe wydarzenie").writes("Jak ma się nazywać?", TITLE).writes("Co to jest, w jednym zdaniu?", "Trzy dni rozmów o polityce społecznej.")
                .ticks("Konferencja").ticks("Wybierz dni").presses("Zapisz szkic").isTold("Szkic zapisany.");
        day(ola, "2024-06-18", "Małopolski Dzień Rodzinnej Pieczy Zastępczej", "Małopolskie Centrum Nauki Cogiteon");
        day(ola, "2024-06-19", "", "Auditorium Maximum UJ");
        day(ola, "2024-06-20", "", "");
        plan(ola).opens("Zmień Teksty").writes("Pytanie przewodnie", "Czy polityka społeczna może się (nie) udać?").presses("Zapisz").isTold("Zapisano.");
    }

    private static void day(Person ola, String date, String title, String place) {
        plan(ola).opens("Zmień Dzień, godziny i miejsce").opens("Dodaj dzień").writes("Data", date).writes("Tytuł dnia", title).writes("Miejsce", place)
                .presses("Zapisz").isTold("Zapisano.");
    }

    private void saysWhoAndWhatFor(Person ola) {
        plan(ola).opens("Zmień Pytania i grupy docelowe").writes("Grupy docelowe", """
                Instytucje pomocy społecznej
                System wspierania rodziny i pieczy zastępczej
                Samorząd
                Sektor ekonomii społecznej
                Członkowie komitetów
                Przedstawiciele ROPS""").writes("Powraca każdego dnia", "Innowacje społeczne")
                .writes("Co mówią inni", "To ważne spotkanie dla regionu. | marszałek województwa").presses("Zapisz").isTold("Zapisano.");
        plan(ola).opens("Zmień Kto organizuje i finansuje").opens("Dodaj kogoś").ticks("Organizator")
                .writes("Słowami", "Województwo Małopolskie – Regionalny Ośrodek Polityki Społecznej w Krakowie").presses("Zapisz").isTold("Zapisano.");
        ola.opens("Informacja o finansowaniu").writes("Informacja o finansowaniu", FUNDING).presses("Zapisz").isTold("Zapisano.");
        plan(ola).opens("Zmień Pliki i logotypy").writes("Co to jest?", "Unia Europejska").ticks("Logotyp finansującego").brings("Plik", Files.logo(desk, "ue.png"))
                .presses("Dodaj plik").isTold("Plik dodany.");
    }

    private void opensTheSignUp(Person ola) {
        plan(ola).opens("Zmień Kiedy można się zapisać").writes("Ostatni dzień zapisów", "2024-06-21").presses("Zapisz")
                .isRefused("czwartek 20 czerwca 2024").writes("Ostatni dzień zapisów", "2024-06-10").ticks("Nie, udział jest bezpłatny").presses("Zapisz").isTold("Zapisano.");
        plan(ola).opens("Jak przyjmujemy zapisy").sees("Każdy wybiera swoje dni.").ticks("Przyjmuj zapisy tutaj").ticks("Kilka dorosłych osób w jednym zgłoszeniu")
                .ticks("Dzieci, tylko liczba").ticks("Grupa docelowa").ticks("Czego ktoś nie je").at("wtorek 18 czerwca 2024").writes("Na miejscu", "10")
                .presses("Zapisz").isTold("Zapisane.");
        itIs("2024-06-04T10:00");
        plan(ola).opens("Pokaż wszystkim").ticks("Otwarte").presses("Zapisz").isTold("Zapisano.");
    }

    private void writesTheProgramme(Person ola) {
        plan(ola).opens("Otwórz program");
        session(ola, "Kluby rodzin zastępczych", "Seminarium", "wtorek 18 czerwca 2024");
        session(ola, "Debata oksfordzka z udziałem ekspertów", "Debata", "środa 19 czerwca 2024");
        session(ola, "Innowacje społeczne", "Wystąpienie", "Codziennie");
        ola.opens("Dodaj punkt programu").writes("Jak się nazywa?", "Wspólne posiedzenie komitetów").chooses("Co to jest?", "Posiedzenie zamknięte")
                .chooses("Którego dnia?", "czwartek 20 czerwca 2024").writes("Gdzie?", "Sala 3").writes("O czym to będzie?", "Plan na rok 2025.").presses("Zapisz").isTold("Zapisano.");
        ola.opens("Kto może czytać Wspólne posiedzenie komitetów").writes("Adres e-mail, którym ta osoba się loguje", MEMBER).writes("Imię", "Jan")
                .presses("Dodaj").isTold("Ta osoba może teraz czytać.").opens("Wstecz");
        session(ola, "Warsztat Futures Literacy", "Warsztat", "czwartek 20 czerwca 2024");
        ola.presses("Opublikuj program").isTold("Program jest opublikowany.");
    }

    private static void session(Person ola, String title, String kind, String day) {
        ola.opens("Dodaj punkt programu").writes("Jak się nazywa?", title).chooses("Co to jest?", kind).chooses("Którego dnia?", day).presses("Zapisz").isTold("Zapisano.");
    }

    private void readsTheProgramme(Person visitor) {
        visitor.goes(EVENT).isAt(TITLE).sees("Czy polityka społeczna może się (nie) udać?", "Udział jest bezpłatny.", FUNDING, "Wybierasz dni, w których chcesz być.",
                "poniedziałek 10 czerwca 2024, 23:59", "Miejsce podamy później.", "marszałek województwa", "Wersja 1");
        visitor.goes(EVENT + "/programme").sees("Debata oksfordzka", "Wspólne posiedzenie komitetów", "Tylko dla zaproszonych osób.", "Innowacje społeczne")
                .seesNot("Plan na rok 2025.").hasNoCookie();
        assertThat(new String(visitor.downloads(visitor.linkTo("Pobierz jako PDF")), StandardCharsets.ISO_8859_1)).startsWith("%PDF-").contains("/MarkInfo", "pdfuaid");
    }

    /** Two adults with three children, for the first day. */
    private void signsUpAFamily(Person family) {
        family.goes(EVENT).opens("Zapisz się").writes("Twoje imię i nazwisko", "Ewa").writes("Twój adres e-mail", RODZINA).presses("Wyślij zgłoszenie")
                .isRefused("Wybierz co najmniej jeden dzień.").stillHas("Twoje imię i nazwisko", "Ewa");
        family.ticks("wtorek 18 czerwca 2024 · Małopolski Dzień Rodzinnej Pieczy Zastępczej").writes("Ile dorosłych osób przyjdzie, łącznie z Tobą?", "2")
                .writes("Ile dzieci przyjdzie?", "3").ticks("System wspierania rodziny i pieczy zastępczej").ticks("Samorząd").writes("Czego nie jesz?", "orzechy")
                .presses("Wyślij zgłoszenie").isAt("Sprawdź pocztę");
        own = world.mail(RODZINA, "Potwierdź zgłoszenie").link("/sign-ups/");
        family.goes(own).isAt("Czy wszystko się zgadza?").presses("Potwierdzam").isAt("Masz miejsce").sees("wtorek 18 czerwca 2024").seesNot("środa 19 czerwca");
        var invitation = world.mail(RODZINA, "Zapraszamy: " + TITLE + ", wtorek 18 czerwca 2024");
        assertThat(invitation.text()).contains("Zgłoszenie dotyczy 5 osób.", FUNDING);
        assertThat(invitation.entry()).extracting(Entry::starts, Entry::place).containsExactly("20240618", "Małopolskie Centrum Nauki Cogiteon");
        assertThat(world.mailTo(RODZINA)).hasSize(2);
    }

    /** Bad fortune: fewer places than people. */
    private void lowersThePlaces(Person ola) {
        plan(ola).opens("Jak przyjmujemy zapisy").at("wtorek 18 czerwca 2024").writes("Na miejscu", "4").presses("Zapisz")
                .isRefused("zajętych jest już 5 miejsc.").at("wtorek 18 czerwca 2024").stillHas("Na miejscu", "4").writes("Na miejscu", "5").presses("Zapisz").isTold("Zapisane.");
        somebody(visitor -> visitor.goes(EVENT + "/sign-up").sees("Teraz brak miejsc. Jeśli to wybierzesz, trafisz na listę oczekujących."));
    }

    /** To the last second of the day in Kraków. */
    private void keepsTheDeadline() {
        itIs("2024-06-10T23:58:30");
        somebody(late -> late.goes(EVENT).opens("Zapisz się").writes("Twoje imię i nazwisko", "Adam").writes("Twój adres e-mail", LATE).ticks("środa 19 czerwca 2024")
                .presses("Wyślij zgłoszenie").isAt("Sprawdź pocztę").goes(world.mail(LATE, "Potwierdź zgłoszenie").link("/sign-ups/")).presses("Potwierdzam").isAt("Masz miejsce"));
        itIs("2024-06-11T00:00");
        somebody(visitor -> visitor.goes(EVENT).sees("Zapisy są zamknięte.", "Ostatnim dniem zapisów był").seesNot("Zapisz się").goes(EVENT + "/sign-up")
                .sees("Ostatni dzień zapisów: poniedziałek 10 czerwca 2024, do godziny 23:59."));
    }

    private void readsTheClosedSitting(Person member) {
        signsIn(member, MEMBER);
        member.goes(EVENT + "/programme").sees("Plan na rok 2025.");
    }

    private void runsTheDays(Person ola) {
        itIs("2024-06-18T09:30");
        plan(ola).opens("Otwórz Scenariusz dnia").sees("Kluby rodzin zastępczych", "Debata oksfordzka").seesNot("Plan na rok 2025.");
        plan(ola).opens("Otwórz Lista obecności").sees("Obecne osoby: 0 z 5", "2 osoby dorosłe i 3 dzieci").presses("Zapisz obecność Ewa").sees("Obecne osoby: 5 z 5");
        plan(ola).opens("Otwórz Liczenie osób").presses("Pięć osób więcej: Samorząd, na miejscu").sees("10 na miejscu");
        itIs("2024-06-20T17:00");
        plan(ola).opens("Otwórz Liczenie osób").writes("Liczba uczestników", "300").ticks("W przybliżeniu").presses("Zapisz liczbę").isTold("Liczba zapisana.");
    }

    private void closesIt(Person ola) {
        itIs("2024-07-10T10:00");
        plan(ola).opens("Zmień stan").ticks("Odbyło się").presses("Zapisz").isTold("Zapisano.");
        plan(ola).opens("Pisz Notatki ze spotkania").opens("Debata oksfordzka z udziałem ekspertów").writes("Co powiedziano?", "Teza obroniła się jednym głosem.").presses("Zapisz szkic")
                .opens("Przeczytaj i opublikuj").presses("Pokaż wszystkim").isTold("Teraz notatki może przeczytać każdy.");
        somebody(visitor -> visitor.goes(EVENT).sees("Odbyło się", "Wzięło udział mniej więcej 300 osób.").opens("Przeczytaj, co powiedziano i co postanowiono")
                .sees("Teza obroniła się jednym głosem.").seesNot("Wspólne posiedzenie"));
        somebody(ewa -> ewa.goes(own).sees("3").seesNot("orzechy"));
    }

    private static Person plan(Person ola) {
        return ola.goes(EVENT + "/plan");
    }
}
