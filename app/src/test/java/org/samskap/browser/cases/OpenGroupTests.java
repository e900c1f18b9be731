package org.samskap.browser.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.ui.Lang;

import samskap.testing.SharedDatabase;

/** Case 1: an open group that meets on the third Monday of the month, in Helsingborg in the autumn of 2023. Nobody signs up; they just come. */
@EmptyProduct
@SharedDatabase(EmptyProduct.DATABASE)
@Tag("UX-02")
@Tag("PRIV-03")
class OpenGroupTests extends Case {
    private static final String GROUP = "Gemensam utvecklingsgrupp";
    private static final String SERIES = "/series/gemensam-utvecklingsgrupp";
    private static final String KIM = "kim@gruppen.example";
    private static final String FOLLOWER = "foljer@gruppen.example";
    private static final String SUGGESTER = "foreslar@gruppen.example";

    OpenGroupTests() {
        super(Lang.SV, "Europe/Stockholm");
    }

    @Test
    void aGroupMeetsEveryMonthAndEverybodyMayCome() {
        itIs("2023-08-21T09:00");
        try (var kim = person()) {
            signsIn(kim, KIM);
            beginsTheSeries(kim);
            setsItsDates(kim);
            somebody(this::readsItWithoutGivingAnything);
            somebody(visitor -> follows(visitor));
            somebody(visitor -> suggestsATheme(visitor));
            takesTheThemeUp(kim);
            callsADateOff(kim);
            saysWhatThe18thIsAbout(kim);
            runsTheDay(kim);
            closesIt(kim);
        }
    }

    private void beginsTheSeries(Person kim) {
        kim.opens("Planera").opens("Ny mötesserie").writes("Vad heter serien?", GROUP)
                .writes("Vad är det?", "Vi ses en gång i månaden och utvecklar socialtjänsten tillsammans.")
                .writes("Varför finns den?", "De som möter stödet vet vad som behöver ändras.")
                .writes("Vilka är med?", "Medarbetare, brukarorganisationer och andra med egen erfarenhet.")
                .writes("Vad händer med förslagen?", "Konkreta förslag tas vidare i socialförvaltningen och andra förvaltningar som berörs. Gruppen får hela tiden veta vad som händer med vart och ett.")
                .writes("Vem kan man fråga?", "Kommunikatören på socialförvaltningen")
                .writes("Plats", "Fontänhuset Helsingborg").writes("Adress", "Norra Strandgatan 8").writes("Digitalt", "Webex")
                .writes("Så kopplar man upp sig", "Öppna länken.\nSkriv ditt förnamn.").writes("Säsong", "Hösten 2023")
                .writes("Säsongens tema", "Vi går vidare mot sociala tjänster").presses("Skapa serien").isTold("Mötesserien finns nu.").isAt(GROUP);
    }

    /** The third Mondays, and one more by hand. */
    private void setsItsDates(Person kim) {
        kim.opens("Datum enligt regel").chooses("Vilken i månaden?", "Tredje").chooses("Veckodag", "måndag")
                .writes("Från och med", "2023-09-01").writes("Till och med", "2023-08-01").presses("Visa datumen")
                .isRefused("Sista dagen kan inte ligga före första.")
                .writes("Till och med", "2023-12-31").presses("Visa datumen")
                .sees("18 september 2023", "16 oktober 2023", "20 november 2023", "18 december 2023")
                .writes("Fler datum", "2023-12-11").ticks("Kom bara").ticks("Öppen").presses("Skapa träffarna").isTold("Datumen finns nu.");
    }

    private void readsItWithoutGivingAnything(Person visitor) {
        visitor.goes("/events").opens(GROUP).sees("Fontänhuset Helsingborg", "Norra Strandgatan 8", "Webex")
                .sees("Du behöver inte anmäla dig. Kom och lyssna.", "Tiden är inte klar än").seesNot("Anmäl dig").seesNoField();
        visitor.opens(GROUP).isAt(GROUP).sees("Gruppen får hela tiden veta vad som händer", "Hösten 2023", "18 september 2023", "Skriv ditt förnamn.",
                "Kommunikatören på socialförvaltningen").seesNoField().hasNoCookie();
    }

    private void follows(Person visitor) {
        visitor.goes(SERIES).opens("Följ serien").writes("Din e-postadress", FOLLOWER).presses("Skicka länken");
        visitor.goes(world.mail(FOLLOWER, "Svara ja först").link("/mail/confirm")).sees(GROUP).presses("Ja, hör av er").isAt("Tack! Vi hör av oss");
    }

    private void suggestsATheme(Person visitor) {
        visitor.goes(SERIES).opens("Föreslå ett tema").writes("Vad vill du att vi tar upp?", "Samarbetet med civilsamhället")
                .writes("Varför är det viktigt?", "Vi gör mycket som kommunen inte ser.").writes("Ditt namn", "Ida")
                .writes("Din e-postadress", SUGGESTER).presses("Skicka").isTold("Tack! De som planerar ser ditt tema.");
        visitor.goes(SERIES).seesNot("Samarbetet med civilsamhället");
    }

    private void takesTheThemeUp(Person kim) {
        kim.goes(SERIES + "/themes").sees("Ida").opens("Samarbetet med civilsamhället").chooses("Vilket datum?", "måndag 20 november 2023 – " + GROUP)
                .ticks("Dagens tema").presses("Ta upp temat").isTold("Temat är upptaget.");
        assertThat(world.mail(SUGGESTER, "Ditt tema tas upp").text()).contains("Samarbetet med civilsamhället", "20 november 2023");
        assertThat(world.mail(FOLLOWER, GROUP).text()).contains("Tema: Samarbetet med civilsamhället", "20 november 2023");
    }

    /** Bad fortune: a date that will not be. */
    private void callsADateOff(Person kim) {
        cockpit(kim, "11 dec").opens("Ändra läge").ticks("Inställd").presses("Spara").isRefused("Skriv varför");
        kim.writes("Säg varför", "Lokalen är upptagen den kvällen.").presses("Spara").isTold("Sparat.");
        assertThat(world.mail(FOLLOWER, "Inställt").text()).contains(GROUP);
        somebody(visitor -> visitor.goes(kim.path().replace("/plan", "")).sees("Inställd", "Lokalen är upptagen den kvällen."));
    }

    private void saysWhatThe18thIsAbout(Person kim) {
        cockpit(kim, "18 sep").opens("Ändra Texterna").writes("Tema", "Tre sätt att återhämta sig").presses("Spara").isTold("Sparat.");
        kim.opens("Öppna programmet");
        adds(kim, "Återhämtningscafé", "Anna", "Region Skåne");
        adds(kim, "Återhämtningsguiden", "Per", "NSPH");
        adds(kim, "Självhjälpshuset Omtanken", "Lo", "Omtanken");
        kim.presses("Släpp programmet").isTold("Programmet är släppt.");
        assertThat(world.mail(FOLLOWER, GROUP).text()).contains("Tema: Tre sätt att återhämta sig");
    }

    private static void adds(Person kim, String topic, String who, String from) {
        kim.opens("Lägg till en programpunkt").writes("Vad heter det?", topic).chooses("Vad är det?", "Föredrag").chooses("Vilken dag?", "måndag 18 september 2023")
                .writes("Namn", who).writes("Kommer från", from).presses("Spara").isTold("Sparat.");
    }

    private void runsTheDay(Person kim) {
        itIs("2023-09-18T13:00");
        cockpit(kim, "18 sep").opens("Öppna Körschema").sees("Återhämtningscafé", "Anna", "Säg det här högt", "får hela tiden veta");
        cockpit(kim, "18 sep").opens("Öppna Incheckning").sees("Ingen har anmält sig till den här dagen.").opens("Affisch till rummet");
        var room = kim.text(".label").replaceFirst("^https?://[^/]+", "");
        somebody(guest -> guest.goes(room).isAt("Jag är här").presses("Räkna mig").isTold("Välkommen! Du är räknad, utan namn."));
        cockpit(kim, "18 sep").opens("Öppna Räkna dem som kommer").presses("Fem till: Alla andra, på plats").presses("En till: Alla andra, digitalt")
                .sees("7 är här").writes("Antal som var med", "7").writes("Något om antalet", "En på Webex.").presses("Spara antalet").isTold("Antalet är sparat");
    }

    private void closesIt(Person kim) {
        itIs("2023-09-19T09:00");
        cockpit(kim, "18 sep").opens("Skriv Minnesanteckningar").opens("Återhämtningscafé").writes("Vad sades?", "Caféet öppnar i oktober.")
                .writes("Vad beslutades?", "Vi besöker det i november.").presses("Spara utkastet").opens("Läs igenom och publicera").presses("Visa för alla");
        cockpit(kim, "18 sep").opens("Ändra läge").ticks("Genomförd").presses("Spara").isTold("Sparat.");
        var event = kim.path().replace("/plan", "");
        somebody(visitor -> visitor.goes(event).sees("Genomförd", "7 personer var med. En på Webex.").opens("Läs vad som sades och vad som beslutades")
                .sees("Caféet öppnar i oktober.", "Vi besöker det i november.").hasNoCookie());
    }

    private static Person cockpit(Person kim, String day) {
        return kim.goes("/plan").at(day).opens(GROUP);
    }
}
