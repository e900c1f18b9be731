package org.samskap.browser.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.ui.Lang;

import samskap.testing.SharedDatabase;

/** Case 2: a conference for fourteen municipalities in Kiruna in May 2023, held every second year and told of 85 days later. Walked with scripts. */
@EmptyProduct
@SharedDatabase(EmptyProduct.DATABASE)
@Tag("UX-02")
class RegionalConferenceTests extends Case {
    private static final String TITLE = "Växa eller krympa";
    private static final String EVENT = "/events/vaxa-eller-krympa";
    private static final String KIM = "kim@norrbotten.example";
    private static final String ANNA = "anna@norrbotten.example";
    private static final String FOLLOWER = "foljer@norrbotten.example";
    private static final String TUESDAY = "tisdag 30 maj 2023";
    private static final String WEDNESDAY = "onsdag 31 maj 2023";

    RegionalConferenceTests() {
        super(Lang.SV, "Europe/Stockholm");
    }

    @Test
    void fourteenMunicipalitiesMeetAndAreToldOfAfterwards() {
        itIs("2023-02-01T09:00");
        try (var kim = personWithScripts()) {
            signsIn(kim, KIM);
            begins(kim);
            writesTheProgramme(kim);
            opensTheSignUp(kim);
            somebody(this::readsAndChooses);
            somebody(this::signsUp);
            seesWhoIsMissing(kim);
            changesTheProgramme(kim);
            runsTheDays(kim);
            tellsOfIt(kim);
            plansTheNextEdition(kim);
        }
    }

    private void begins(Person kim) {
        kim.opens("Planera").opens("Ny träff").writes("Vad ska den heta?", TITLE).writes("Vad är det, i en mening?", "En konferens om samhällsbyggande i Norrbotten.")
                .ticks("Konferens").ticks("Välj dagar").presses("Spara utkastet").isTold("Utkastet är sparat.");
        plan(kim).opens("Ändra Texterna").writes("Tema", "Kreativa lösningar på komplexa samhällsutmaningar – i ett Norrbotten i utveckling").presses("Spara").isTold("Sparat.");
        day(kim, "2023-05-30");
        day(kim, "2023-05-31");
        plan(kim).opens("Ändra Frågor och målgrupper").writes("Målgrupper", "Beslutsfattare\nTjänstemän som arbetar med strategisk utveckling").presses("Spara").isTold("Sparat.");
        plan(kim).opens("Ändra Vem ordnar och betalar").opens("Lägg till någon").ticks("Arrangör").writes("I ord", "Norrbottens Kommuner").presses("Spara").isTold("Sparat.");
        plan(kim).opens("Ändra Vem ordnar och betalar").opens("Lägg till någon").ticks("Finansiär").writes("I ord", "Formas").presses("Spara").isTold("Sparat.");
    }

    private static void day(Person kim, String date) {
        plan(kim).opens("Ändra Dag, tid och plats").opens("Lägg till en dag").writes("Datum", date).writes("Plats", "Kiruna").presses("Spara").isTold("Sparat.");
    }

    private void writesTheProgramme(Person kim) {
        plan(kim).opens("Öppna programmet").opens("Lägg till en programpunkt").writes("Vad heter det?", "Tillväxt och omsorg om de mest utsatta").chooses("Vad är det?", "Seminarium")
                .chooses("Vilken dag?", TUESDAY).writes("Börjar", "13:00").writes("Slutar", "15:00").person("Maria", "socialchef", "", "Leder")
                .person("Stina", "projektledare", "", "Berättar").presses("Fler rader för personer").person("Björn", "professor", "institutionen för socialt arbete", "Berättar").presses("Spara").isTold("Sparat.");
        kim.opens("Lägg till en programpunkt").writes("Vad heter det?", "Nya stadskärnan till fots").chooses("Vad är det?", "Studiebesök").chooses("Vilken dag?", TUESDAY)
                .writes("Börjar", "14:00").writes("Slutar", "16:00").ticks("Det är på en annan plats än resten").writes("Var samlas ni?", "Entrén till stadshuset")
                .writes("Hur tar man sig dit?", "Buss från hotellet").writes("Tillgänglighet", "Två kilometer, ojämn mark").ticks("Antalet platser är begränsat")
                .writes("Hur många platser?", "20").person("Maria", "socialchef", "", "Leder").presses("Spara").isTold("Sparat.");
        kim.sees("Maria är samtidigt med i ”Tillväxt och omsorg om de mest utsatta”.");
    }

    private void opensTheSignUp(Person kim) {
        plan(kim).opens("Ändra När man kan anmäla sig").writes("Sista dag att anmäla sig", "2023-05-15").presses("Spara").isTold("Sparat.");
        plan(kim).opens("Så tar vi emot anmälningar").ticks("Ta emot anmälningar här").at("Frågor i anmälan").ticks("Kommun").everywhere().ticks("Målgrupp")
                .writes("Kommuner", "Arjeplog\nArvidsjaur\nBoden\nGällivare\nHaparanda\nJokkmokk\nKalix\nKiruna\nLuleå\nPajala\nPiteå\nÄlvsbyn\nÖverkalix\nÖvertorneå")
                .presses("Spara").isTold("Sparat.");
        plan(kim).opens("Visa för alla").ticks("Öppen").presses("Spara").isTold("Sparat.");
        plan(kim).opens("Öppna programmet").presses("Släpp programmet").isTold("Programmet är släppt.");
    }

    private void readsAndChooses(Person visitor) {
        visitor.goes(EVENT).sees("Kreativa lösningar", "Norrbottens Kommuner", "Formas", "Version 1");
        visitor.goes(EVENT + "/programme").sees("Entrén till stadshuset", "Buss från hotellet", "Två kilometer, ojämn mark", "20 platser", "På annan plats")
                .ticks("Med i mitt program: Nya stadskärnan till fots").presses("Visa mitt program").isAt("Mitt program").sees("Nya stadskärnan till fots")
                .seesNot("Tillväxt och omsorg").hasNoCookie();
        visitor.goes(EVENT).opens("Följ träffen").writes("Din e-postadress", FOLLOWER).presses("Skicka länken");
        visitor.goes(world.mail(FOLLOWER, "").link("/mail/confirm")).presses("Ja, hör av er");
    }

    private void signsUp(Person anna) {
        anna.goes(EVENT).opens("Anmäl dig").writes("Ditt namn", "Anna").writes("Din e-postadress", ANNA).ticks(TUESDAY).ticks(WEDNESDAY).writes("Kommun", "Kiruna")
                .ticks("Beslutsfattare").presses("Skicka anmälan").isAt("Titta i din mejl");
        anna.goes(world.mail(ANNA, "Bekräfta din anmälan").link("/sign-ups/")).presses("Bekräfta").isAt("Du är anmäld").sees(TUESDAY, WEDNESDAY);
        assertThat(world.mail(ANNA, "Välkommen: " + TITLE + ", " + TUESDAY).entry().starts()).isEqualTo("20230530");
        assertThat(world.mail(ANNA, "Välkommen: " + TITLE + ", " + WEDNESDAY).entry().starts()).isEqualTo("20230531");
    }

    private void seesWhoIsMissing(Person kim) {
        plan(kim).opens("Vilka saknas?").at("Kiruna").sees("färre än 5").at("Övertorneå").sees("Ingen än");
    }

    private void changesTheProgramme(Person kim) {
        itIs("2023-05-02T09:00");
        plan(kim).opens("Öppna programmet").opens("Nya stadskärnan till fots").writes("Börjar", "15:30").writes("Slutar", "17:00").presses("Spara").isTold("Sparat.");
        kim.seesNot("är samtidigt med i").sees("Ny tid").presses("Släpp programmet").isTold("Programmet är släppt.");
        somebody(visitor -> visitor.goes(EVENT + "/programme").sees("Version 2", "15:30").opens("Vad har ändrats?").sees("Ny tid", "Nya stadskärnan till fots", "15:30"));
    }

    private void runsTheDays(Person kim) {
        itIs("2023-05-30T08:00");
        plan(kim).opens("Öppna Körschema").sees("Maria", "Entrén till stadshuset", "20 platser");
        plan(kim).opens("Öppna Incheckning").presses("Checka in Anna").sees("1 av 1 är här");
        plan(kim).opens("Öppna Räkna dem som kommer").writes("Antal som var med", "100").ticks("Ungefär").presses("Spara antalet").isTold("Antalet är sparat");
        itIs("2023-06-01T09:00");
        plan(kim).opens("Ändra läge").ticks("Genomförd").presses("Spara").isTold("Sparat.");
        plan(kim).opens("Skriv Minnesanteckningar").opens("Tillväxt och omsorg om de mest utsatta").writes("Vad sades?", "Samhällsbyggare och socialtjänst behöver planera bostäder tillsammans.")
                .presses("Spara utkastet").opens("Läs igenom och publicera").presses("Visa för alla").isTold("Nu kan alla läsa anteckningarna.");
    }

    /** 85 days after. */
    private void tellsOfIt(Person kim) {
        itIs("2023-08-24T09:00");
        plan(kim).opens("Skriv Berättelse efteråt").writes("Rubrik", "Norrbotten växte i Kiruna").writes("Dag då berättelsen publicerades", "2023-08-24")
                .writes("Berättelsen", "Ungefär hundra möttes för att tala om tillväxt och omsorg.").writes("Vad några sa", "Nu planerar vi tillsammans. | en socialchef")
                .presses("Spara").isTold("Sparat.");
        somebody(visitor -> visitor.goes(EVENT).at("Så blev det").sees("torsdag 24 augusti 2023", "Norrbotten växte i Kiruna", "Nu planerar vi tillsammans.", "en socialchef")
                .everywhere().sees("Ungefär 100 personer var med."));
    }

    private void plansTheNextEdition(Person kim) {
        plan(kim).opens("Nästa gång den hålls").writes("Vad ska den heta?", "Växa eller krympa 2025").writes("Första dagen", "2025-05-27").presses("Spara utkastet")
                .isTold("Utkastet är sparat.").opens("Visa för alla").ticks("Boka dagen").presses("Spara").isTold("Sparat.");
        somebody(visitor -> visitor.goes(EVENT).sees("Nästa gång:").opens("Växa eller krympa 2025").sees("Förra gången:", "27 maj 2025", "28 maj 2025", "Boka dagen"));
    }

    private static Person plan(Person kim) {
        return kim.goes(EVENT + "/plan");
    }
}
