package org.samskap.browser.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.ui.Lang;

import samskap.testing.SharedDatabase;

/** Case 0: a conference in Helsingborg in May 2018, of which people choose one track, and the two dates that follow its ideas up. */
@EmptyProduct
@SharedDatabase(EmptyProduct.DATABASE)
@Tag("REL-28")
@Tag("UX-02")
class ChosenTrackTests extends Case {
    private static final String TITLE = "En framtid vi skapar tillsammans!";
    private static final String EVENT = "/events/en-framtid-vi-skapar-tillsammans";
    private static final String KIM = "kim@framtiden.example";
    private static final String LEA = "lea@framtiden.example";
    private static final String IDA = "ida@framtiden.example";
    private static final String WAITING = "vantar@framtiden.example";
    private static final String FOLLOWER = "foljer@framtiden.example";
    private static final String DIGITAL = "Digitalisering och socialt arbete";
    private static final String CITY = "En socialt hållbar stad";

    private String own;
    private String idea;

    ChosenTrackTests() {
        super(Lang.SV, "Europe/Stockholm");
    }

    @Test
    void anIdeaFromATrackIsFollowedUpTwice() {
        itIs("2018-03-01T09:00");
        try (var kim = person(); var lea = person()) {
            signsIn(kim, KIM);
            signsIn(lea, LEA);
            savesTheDate(kim);
            somebody(this::asksToBeTold);
            twoWriteAtOnce(kim, lea);
            fillsInThePlace(lea);
            opensTheSignUp(kim);
            somebody(this::choosesOneTrack);
            keepsTheTrack(kim);
            worksOutAnIdea(kim);
            followsUpInAugust(kim);
            followsUpInNovember(kim);
        }
    }

    private void savesTheDate(Person kim) {
        kim.opens("Planera").opens("Ny träff").writes("Vad ska den heta?", TITLE).writes("Vad är det, i en mening?", "En konferens om samskapande.")
                .ticks("Konferens").ticks("Ett spår").presses("Spara utkastet").isTold("Utkastet är sparat.");
        plan(kim).opens("Ändra Texterna").writes("Fråga som står för sig", "Hur kan samskapande bidra till en positiv samhällsutveckling?")
                .writes("För vem, i ord", "Forskare, brukare, socialarbetare, sociala entreprenörer och andra.").presses("Spara").isTold("Sparat.");
        plan(kim).opens("Ändra Dag, tid och plats").opens("Lägg till en dag").writes("Datum", "2018-05-25").presses("Spara").isTold("Sparat.");
        for (var track : new String[] {"Samskapande", DIGITAL, CITY}) {
            plan(kim).opens("Ändra Spår").opens("Lägg till ett spår").writes("Spårets namn", track).presses("Spara").isTold("Sparat.");
        }
        arranger(kim, "Arrangör", "SoPact");
        arranger(kim, "Medarrangör", "Socialförvaltningen, Helsingborgs stad");
        arranger(kim, "Medarrangör", "Socialhögskolan, Campus Helsingborg");
        plan(kim).opens("Visa för alla").ticks("Boka dagen").presses("Spara").isTold("Sparat.");
    }

    private static void arranger(Person kim, String role, String name) {
        plan(kim).opens("Ändra Vem ordnar och betalar").opens("Lägg till någon").ticks(role).writes("I ord", name).presses("Spara").isTold("Sparat.");
    }

    private void asksToBeTold(Person visitor) {
        visitor.goes(EVENT).sees("Boka dagen", "Hur kan samskapande bidra till en positiv samhällsutveckling?", "Tiden är inte klar än", "Platsen är inte klar än.",
                "SoPact", DIGITAL).seesNot("Anmäl dig");
        visitor.opens("Säg till när anmälan öppnar").writes("Din e-postadress", WAITING).presses("Säg till mig").isTold("Tack! Vi har skickat ett mejl till dig.");
        visitor.goes(world.mail(WAITING, "").link("/mail/confirm")).presses("Ja, hör av er");
        visitor.goes(EVENT).opens("Följ träffen").writes("Din e-postadress", FOLLOWER).presses("Skicka länken");
        visitor.goes(world.mail(FOLLOWER, "").link("/mail/confirm")).presses("Ja, hör av er");
    }

    /** Bad fortune: two organisers at once. */
    private void twoWriteAtOnce(Person kim, Person lea) {
        plan(kim).opens("Ändra Texterna");
        plan(lea).opens("Ändra Texterna").writes("Mer om det", "Exempel, inspiration och lärdomar.").presses("Spara").isTold("Sparat.");
        kim.writes("Mer om det", "Tre spår att välja mellan.").presses("Spara").sees("Någon annan hann före", "Exempel, inspiration och lärdomar.")
                .stillHas("Mer om det", "Tre spår att välja mellan.").writes("Mer om det", "Exempel, inspiration och lärdomar. Tre spår att välja mellan.")
                .presses("Spara mitt i stället").isTold("Sparat.");
        somebody(visitor -> visitor.goes(EVENT).sees("Exempel, inspiration och lärdomar. Tre spår att välja mellan."));
    }

    /** Bad fortune: a place that is to be announced, and then is. */
    private void fillsInThePlace(Person lea) {
        plan(lea).sees("Återstår att berätta", "plats").opens("Ändra Dag, tid och plats").opens("fredag 25 maj 2018").writes("Börjar", "09:00").writes("Slutar", "16:00")
                .writes("Plats", "Campus Helsingborg").presses("Spara").isTold("Sparat.");
        assertThat(world.mail(FOLLOWER, TITLE).text()).contains("fredag 25 maj 2018 09:00–16:00, Campus Helsingborg");
    }

    private void opensTheSignUp(Person kim) {
        itIs("2018-04-02T09:00");
        plan(kim).opens("Ändra När man kan anmäla sig").writes("Sista dag att anmäla sig", "2018-05-18").presses("Spara").isTold("Sparat.");
        plan(kim).opens("Så tar vi emot anmälningar").ticks("Ta emot anmälningar här").ticks("Idé eller kunskap att dela med sig av").presses("Spara").isTold("Sparat.");
        plan(kim).opens("Ändra läge").ticks("Öppen").presses("Spara").isTold("Sparat.");
        itIs("2018-04-02T09:30");
        assertThat(world.mail(WAITING, "Nu går det att anmäla sig").text()).contains(EVENT);
    }

    private void choosesOneTrack(Person ida) {
        ida.goes(EVENT).sees("Du väljer ett av dem.").opens("Anmäl dig").sees("Du väljer ett spår.").writes("Ditt namn", "Ida").writes("Din e-postadress", IDA)
                .writes("Har du en idé eller kunskap att dela med dig av?", "En app som hittar rätt handläggare").presses("Skicka anmälan").isRefused("Välj ett av spåren.");
        ida.ticks(DIGITAL).ticks("Berätta för mig vad det blev av träffen").presses("Skicka anmälan").isAt("Titta i din mejl");
        own = world.mail(IDA, "Bekräfta din anmälan").link("/sign-ups/");
        ida.goes(own).presses("Bekräfta").isAt("Du är anmäld").sees(DIGITAL);
        assertThat(world.mail(IDA, "Välkommen").entry()).extracting(Entry::starts, Entry::place).containsExactly("20180525T090000", "Campus Helsingborg");
        ida.goes(own).opens("Ändra").ticks(CITY).presses("Spara").isTold("Sparat.").sees(CITY).seesNot(DIGITAL);
        assertThat(world.mail(IDA, "Ändrat").text()).contains("Ditt spår: " + CITY);
    }

    /** Bad fortune: a track is taken away in which somebody is. */
    private void keepsTheTrack(Person kim) {
        plan(kim).opens("Ändra Spår").opens(CITY).presses("Ta bort").isRefused("Spåret En socialt hållbar stad kan inte tas bort: 1 person har valt det.");
        plan(kim).opens("Deltagare").sees("Ida", CITY).opens("Vill dela med sig").sees("En app som hittar rätt handläggare", CITY);
        itIs("2018-05-19T00:00");
        somebody(ida -> ida.goes(own).sees(CITY).goes(own + "/change").isTold("Det går inte att ändra längre."));
    }

    private void worksOutAnIdea(Person kim) {
        itIs("2018-05-25T10:00");
        plan(kim).opens("Öppna Incheckning").presses("Checka in Ida").sees("1 av 1 är här");
        somebody(ida -> {
            ida.goes(EVENT).opens("Lämna ett förslag").presses("Börja").writes("Ditt förslag i en mening", "En app som hittar rätt handläggare").presses("Fortsätt")
                    .presses("Fortsätt").ticks("Anonymt").presses("Fortsätt").ticks("Med koden på kvittot").presses("Fortsätt").presses("Lämna förslaget")
                    .sees("Tack. Ditt förslag är mottaget");
            idea = ida.path();
        });
        kim.goes(EVENT).opens("Tavlan").presses("Visa för alla (En app som hittar rätt handläggare)").sees("Syns för alla");
        plan(kim).opens("Öppna Räkna dem som kommer").writes("Antal som var med", "80").ticks("Ungefär").presses("Spara antalet");
        itIs("2018-05-26T09:00");
        plan(kim).opens("Ändra läge").ticks("Genomförd").presses("Spara").isTold("Sparat.");
        somebody(visitor -> visitor.goes(EVENT).sees("Ungefär 80 personer var med.", "En app som hittar rätt handläggare"));
    }

    private void followsUpInAugust(Person kim) {
        plan(kim).opens("En uppföljning").writes("Vad ska den heta?", "Hitta parter och pengar").writes("Första dagen", "2018-08-17").presses("Spara utkastet")
                .isTold("Utkastet är sparat.").opens("Ändra Grunden").ticks("Träff").ticks("Kom bara").presses("Spara").isTold("Sparat.");
        kim.opens("Visa för alla").ticks("Öppen").presses("Spara").isTold("Sparat.");
        assertThat(world.mail(IDA, "Hitta parter och pengar").text()).contains("/events/hitta-parter-och-pengar");
        itIs("2018-08-17T13:00");
        says(kim, "/events/hitta-parter-och-pengar", "Fortsätter", "SoPact söker pengar tillsammans med Socialhögskolan.", "2018-11-16");
        itIs("2018-08-18T09:00");
        kim.goes("/events/hitta-parter-och-pengar/plan").opens("Ändra läge").ticks("Genomförd").presses("Spara").isTold("Sparat.");
    }

    private void followsUpInNovember(Person kim) {
        kim.goes("/events/hitta-parter-och-pengar/plan").opens("En uppföljning").writes("Vad ska den heta?", "Ett gemensamt projekt").writes("Första dagen", "2018-11-16")
                .presses("Spara utkastet").opens("Visa för alla").ticks("Öppen").presses("Spara").isTold("Sparat.");
        itIs("2018-11-16T13:00");
        says(kim, "/events/ett-gemensamt-projekt", "Pausas", "Vi väntar på besked om pengarna.", "2019-02-01");
        itIs("2018-11-17T09:00");
        kim.goes("/events/ett-gemensamt-projekt/plan").opens("Ändra läge").ticks("Genomförd").presses("Spara").isTold("Sparat.");
        somebody(visitor -> visitor.goes("/events/ett-gemensamt-projekt").at("Före och efter").sees("25 maj 2018", TITLE, "17 augusti 2018", "Hitta parter och pengar", "16 november 2018"));
        somebody(ida -> ida.goes(idea).sees("Hitta parter och pengar", "Vi fortsätter.", "SoPact söker pengar", "Vilande", "Vi väntar på besked", "Sagt på träffen Ett gemensamt projekt."));
    }

    private static void says(Person kim, String event, String outcome, String note, String next) {
        kim.goes(event).sees("Det här följer vi upp", "En app som hittar rätt handläggare").opens("Skriv ner vad träffen säger").unfolds("Skriv ner").ticks(outcome)
                .writes("Vad sades?", note).writes("Nästa återkoppling senast", next).presses("Spara").isTold("Antecknat. Det syns inte för andra än.")
                .presses("Publicera 1 punkt").isTold("Publicerat. Alla som följer förslagen får veta.");
    }

    private static Person plan(Person somebody) {
        return somebody.goes(EVENT + "/plan");
    }
}
