package org.samskap.browser.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samskap.ui.Lang;

import samskap.testing.SharedDatabase;

/** Case 3: two days on Zoom in December 2020 that build on each other. Whoever takes part takes part in both, and only they have the links. */
@EmptyProduct
@SharedDatabase(EmptyProduct.DATABASE)
@Tag("UX-09")
class DigitalStartTests extends Case {
    private static final String EVENT = "/events/take-off";
    private static final String KIM = "kim@hallbart.example";
    private static final String IDA = "ida@hallbart.example";
    private static final String BOTH = "De två dagarna bygger på varandra. Du behöver vara med båda.";
    private static final String QUESTIONS = """
            Vilka är våra gemensamma utmaningar?
            Hur samskapar vi över sektorer?
            Hur får vi insatser att hänga ihop?
            Hur lär vi oss arbeta på nya sätt?
            Hur bygger vi relationer som bär?
            Hur får vi med alla perspektiv?
            Hur gör vi, och inte bara pratar?""";

    @TempDir
    Path desk;

    private String own;

    DigitalStartTests() {
        super(Lang.SV, "Europe/Stockholm");
    }

    @Test
    void whoeverTakesPartTakesPartInBothDays() {
        itIs("2020-11-02T09:00");
        try (var kim = person()) {
            signsIn(kim, KIM);
            begins(kim);
            saysWhenAndWhere(kim);
            saysWhoAndWhatFor(kim);
            opensTheSignUp(kim);
            somebody(this::answersAQuestion);
            somebody(this::signsUp);
            movesADay(kim);
            seesWhoIsMissing(kim);
            runsBothDays(kim);
            closesIt(kim);
        }
    }

    private void begins(Person kim) {
        kim.opens("Planera").opens("Ny träff").writes("Vad ska den heta?", "Take-off")
                .writes("Vad är det, i en mening?", "Två digitala halvdagar där vi börjar arbeta som ett vi.")
                .ticks("Webbinarium").ticks("Alla dagar").presses("Spara utkastet").isTold("Utkastet är sparat.").isAt("Take-off");
        somebody(visitor -> visitor.goes(EVENT).isAt("Vi hittar inte sidan"));
    }

    /** Bad fortune: dates that contradict each other. The second day is first thought to be a Monday. */
    private void saysWhenAndWhere(Person kim) {
        addsDay(kim, "2020-12-03", "13:00", "16:00");
        kim.isTold("Sparat.").opens("Lägg till en dag").writes("Datum", "2020-12-03").writes("Börjar", "15:00").writes("Slutar", "09:00").presses("Spara")
                .isRefused("En annan dag har redan det datumet.").isRefused("Slutet måste komma efter början.").stillHas("Börjar", "15:00");
        kim.writes("Datum", "2020-12-07").writes("Börjar", "09:00").writes("Slutar", "15:00").writes("Plats", "Helsingborg").writes("Digitalt", "Zoom")
                .presses("Spara").sees("torsdag 3 december 2020", "måndag 7 december 2020");
        link(kim, "torsdag 3 december 2020", "https://zoom.example/j/forsta");
        link(kim, "måndag 7 december 2020", "https://zoom.example/j/andra");
    }

    private static void addsDay(Person kim, String date, String starts, String ends) {
        kim.goes(EVENT + "/plan").opens("Ändra Dag, tid och plats").opens("Lägg till en dag").writes("Datum", date).writes("Börjar", starts)
                .writes("Slutar", ends).writes("Plats", "Helsingborg").writes("Digitalt", "Zoom").presses("Spara");
    }

    private static void link(Person kim, String day, String url) {
        kim.goes(EVENT + "/plan").opens("Ändra Länkar till digitala rum").opens(day).writes("Länk", url).presses("Spara").isTold("Sparat.");
    }

    private void saysWhoAndWhatFor(Person kim) {
        kim.goes(EVENT + "/plan").opens("Ändra Frågor och målgrupper").writes("Frågor som leder er", QUESTIONS).presses("Spara").isTold("Sparat.");
        arranger(kim, "Arrangör", "Hållbart Helsingborg, i samskapande");
        arranger(kim, "Kontakt", "Kontaktperson, Sensus");
        kim.goes(EVENT + "/plan").opens("Ändra Filer och logotyper").writes("Vad är det?", "Behovsanalys från våren 2020").ticks("Att läsa")
                .brings("Fil", Files.paper(desk, "behov.pdf")).presses("Lägg till filen").isTold("Filen är tillagd.");
    }

    private static void arranger(Person kim, String role, String name) {
        kim.goes(EVENT + "/plan").opens("Ändra Vem ordnar och betalar").opens("Lägg till någon").ticks(role).writes("I ord", name).presses("Spara").isTold("Sparat.");
    }

    /** Before the details exist. */
    private void opensTheSignUp(Person kim) {
        kim.goes(EVENT + "/plan").opens("Ändra När man kan anmäla sig").writes("Sista dag att anmäla sig", "2020-12-01").ticks("Nej, det är gratis")
                .presses("Spara").isTold("Sparat.");
        kim.opens("Så tar vi emot anmälningar").sees("Den som anmäler sig är med alla dagar.").ticks("Ta emot anmälningar här").unticks("På plats").ticks("På nätet")
                .ticks("Organisation och del av samhället").ticks("Kommun").ticks("Högskola och forskning").ticks("Förening").ticks("Företag")
                .presses("Spara").isTold("Sparat.");
        kim.goes(EVENT + "/plan").opens("Visa för alla").ticks("Öppen").presses("Spara").isTold("Sparat.");
    }

    /** Whoever signs up or not. */
    private void answersAQuestion(Person visitor) {
        visitor.goes(EVENT).sees("bygger på varandra", "13:00–16:00", "09:00–15:00", "Zoom", "Hållbart Helsingborg", "Kontaktperson, Sensus", "Hur gör vi, och inte bara pratar?")
                .seesNot("zoom.example").opens("Behovsanalys från våren 2020");
        visitor.goes(EVENT).opens("Svara med ett förslag: Hur bygger vi relationer som bär?").presses("Börja")
                .sees("Hur bygger vi relationer som bär?").writes("Ditt förslag i en mening", "Ses en gång i månaden och äta tillsammans").presses("Fortsätt")
                .presses("Fortsätt").ticks("Anonymt").presses("Fortsätt").ticks("Med koden på kvittot").presses("Fortsätt").presses("Lämna förslaget")
                .sees("Tack. Ditt förslag är mottaget");
    }

    private void signsUp(Person ida) {
        ida.goes(EVENT).opens("Anmäl dig").sees(BOTH).seesNot("Vilka dagar kommer du?").presses("Skicka anmälan").isRefused("Skriv ditt namn");
        ida.writes("Ditt namn", "Ida").writes("Din e-postadress", IDA).writes("Organisation eller arbetsplats", "Sopact").chooses("Del av samhället", "Förening")
                .presses("Skicka anmälan").isAt("Titta i din mejl").sees("Du är inte anmäld än.");
        own = world.mail(IDA, "Bekräfta din anmälan").link("/sign-ups/");
        ida.goes(own).isAt("Stämmer allt?").presses("Bekräfta").isAt("Du är anmäld").sees("torsdag 3 december 2020", "måndag 7 december 2020");
        var first = world.mail(IDA, "Välkommen: Take-off, torsdag 3 december 2020").entry();
        var second = world.mail(IDA, "Välkommen: Take-off, måndag 7 december 2020").entry();
        assertThat(first).extracting(Entry::starts, Entry::ends, Entry::room).containsExactly("20201203T130000", "20201203T160000", "https://zoom.example/j/forsta");
        assertThat(second).extracting(Entry::starts, Entry::ends, Entry::room).containsExactly("20201207T090000", "20201207T150000", "https://zoom.example/j/andra");
        assertThat(first.uid()).isNotEqualTo(second.uid());
    }

    /** Bad fortune: a day is moved after the invitations went out. */
    private void movesADay(Person kim) {
        var before = world.mail(IDA, "måndag 7 december 2020").entry();
        kim.goes(EVENT + "/plan").opens("Ändra Dag, tid och plats").opens("måndag 7 december 2020").writes("Datum", "2020-12-04").presses("Spara").isTold("Sparat.");
        var after = world.mail(IDA, "Ändrat: Take-off, fredag 4 december 2020").entry();
        assertThat(after).extracting(Entry::method, Entry::uid, Entry::starts, Entry::room).containsExactly("REQUEST", before.uid(), "20201204T090000", before.room());
        assertThat(after.sequence()).isGreaterThan(before.sequence());
        somebody(visitor -> visitor.goes(own).sees("fredag 4 december 2020").seesNot("7 december"));
    }

    private void seesWhoIsMissing(Person kim) {
        kim.goes(EVENT + "/plan").opens("Vilka saknas?").at("Företag").sees("Ingen än").at("Förening").sees("färre än 5");
    }

    private void runsBothDays(Person kim) {
        itIs("2020-12-03T12:30");
        assertThat(world.mail(IDA, "Snart är det dags: Take-off").text()).contains("https://zoom.example/j/forsta");
        kim.goes(EVENT + "/plan").opens("Öppna Körschema").sees("https://zoom.example/j/forsta", "https://zoom.example/j/andra", "Hur får vi med alla perspektiv?");
        kim.goes(EVENT + "/plan").opens("Öppna Incheckning").sees("0 av 1 är här", "Ida").presses("Checka in Ida").sees("1 av 1 är här", "Här sedan 12:30");
        itIs("2020-12-04T08:55");
        kim.goes(EVENT + "/plan").opens("Öppna Incheckning").sees("0 av 1 är här").opens("Affisch till rummet");
        var room = kim.text(".label").replaceFirst("^https?://[^/]+", "");
        somebody(ida -> ida.goes(room).writes("Din kod eller din egna länk", "http://localhost" + own).presses("Checka in mig").isTold("Välkommen! Du är incheckad."));
        kim.goes(EVENT + "/plan").opens("Öppna Räkna dem som kommer").sees("Räkningen säger 1 person.").writes("Antal som var med", "60").ticks("Ungefär")
                .presses("Spara antalet").isTold("Antalet är sparat");
    }

    private void closesIt(Person kim) {
        itIs("2020-12-05T10:00");
        assertThat(world.mail(IDA, "Tack för att du var med").text()).contains(EVENT);
        kim.goes(EVENT + "/plan").opens("Skriv Minnesanteckningar").opens("Något mer kom upp").writes("Rubrik", "En gemensam bild av nuläget")
                .writes("Vad sades?", "Vi behöver bli mer vi.").presses("Spara utkastet").opens("Läs igenom och publicera").presses("Visa för alla")
                .isTold("Nu kan alla läsa anteckningarna.");
        kim.goes(EVENT + "/plan").opens("Ändra läge").ticks("Genomförd").presses("Spara").isTold("Sparat.");
        kim.goes("/boards/take-off").presses("Visa för alla (Ses en gång i månaden och äta tillsammans)").sees("Syns för alla");
        somebody(visitor -> visitor.goes(EVENT).sees("Genomförd", "Ungefär 60 personer var med.", "Ses en gång i månaden och äta tillsammans")
                .opens("Läs vad som sades och vad som beslutades").sees("Vi behöver bli mer vi."));
    }
}
