package org.samskap.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;
import org.samskap.Client;

/**
 * Addresses that no link leads to in the demonstration, because a form or a mail leads there, or because few pages of their
 * kind have the link. A new route of that sort gets its line here; a crawl that begins with them finds what they link to.
 */
final class Unlinked {
    private static final String SPACE = "gemensam-utvecklingsgrupp";
    private static final String BOARD = "/boards/utvecklingsgrupp-2023-10-16";
    private static final String CONGRESS = "/events/malopolski-kongres-2024";
    private static final String TODAY = "/events/utvecklingsgrupp-2023-11-20";
    private static final List<String> KNOWN = List.of("/room", "/follow", "/mine/KX7M4-PTR9W", "/mine/KX7M4-PTR9W?new", "/mine/HD4N7-WK3PT",
            "/events/framtid-2018-05-25/plan/tracks", "/events/utvecklingsgrupp-2023-12-18/plan/preview",
            "/events/utvecklingsgrupp-2023-12-18/plan/delete", "/series/gemensam-utvecklingsgrupp/plan/delete");
    private final int port;
    private final Client visitor;
    private final Client organiser;
    private final Client congress;
    private final Client facilitator;

    Unlinked(int port) {
        this.port = port;
        this.visitor = new Client(port);
        this.organiser = new Client(port).as("noor-organiser");
        this.congress = new Client(port).as("hanna-organiser");
        this.facilitator = new Client(port).as("alma-facilitator");
    }

    List<String> addresses() {
        var addresses = new ArrayList<>(KNOWN);
        addresses.addAll(draft("Bänkar i solen"));
        addresses.addAll(signIn());
        addresses.add(cards());
        addresses.addAll(followsByCode());
        addresses.add("/mine/KX7M4-PTR9W/needs");
        addresses.addAll(followsByMail());
        addresses.addAll(signsUp());
        addresses.addAll(squares());
        addresses.addAll(answersACall());
        addresses.add(asksARepresentative());
        addresses.add(linkInMail("/mail/stop"));
        addresses.add(linkInMail("/answer/"));
        addresses.add(commentOfHisThatIsHidden());
        addresses.add(erasesWhatIsHidden());
        addresses.add(programmeOfHerOwn());
        addresses.add(correctsAText());
        addresses.add(askedOfAUnit());
        groupsTwoIdeas();
        suggestsATheme();
        releasesTheProgramme();
        addresses.add(writesMinutes("/events/utvecklingsgrupp-2023-09-18/plan/minutes") + "/publish");
        return addresses;
    }

    /** Only its author has the link, on one proposal of many. */
    private String commentOfHisThatIsHidden() {
        var jonas = new Client(port).as("jonas-participant");
        var proposal = link(jonas, "/proposals?q=brevmallarna", "main a[href^=/proposals/GU-]");
        return link(jonas, proposal, "main a[href^=/appeal/comment/]");
    }

    /** Only administrators have the link, on a text that is hidden, among many that are not. */
    private String erasesWhatIsHidden() {
        var sten = new Client(port).as("sten-administrator");
        return link(sten, link(sten, "/moderation", "main li:has(p.meta:contains(Dold)) h3 a"), "main a[href$=/erase]");
    }

    /** Only staff and those who speak for the unit have the link, on the page of one unit of many. */
    private String askedOfAUnit() {
        return link(facilitator, "/organisations/helsingborgs-stad/units/vard-och-omsorgsforvaltningen", "main a[href^=/handovers/]");
    }

    /** The pages of a proposal on its way, up to where its answers are checked. */
    private List<String> draft(String title) {
        var pages = new ArrayList<String>();
        pages.add(send(visitor, "/propose?event=utvecklingsgrupp-2023-10-16", "/propose", Map.of()));
        for (var typed : List.of(Map.of("title", title), Map.of("body", "Där går att vila."), Map.of("byline", "ANONYMOUS"), Map.of("contact", "none")))
            pages.add(send(visitor, pages.getLast(), pages.getLast(), typed));
        return pages;
    }

    /** What is said after asking for a link, and the link, which the mail has. */
    private List<String> signIn() {
        var said = send(visitor, "/sign-in", "/sign-in", Map.of("email", "solveig@deltagare.example"));
        return List.of(said, linkInMail("/sign-in/link"));
    }

    /** The sheet of cards that a facilitator makes. */
    private String cards() {
        return send(facilitator, "/cards?event=utvecklingsgrupp-2023-11-20", "/cards", Map.of());
    }

    /** A list that opens with a code, when it is new and later. */
    private List<String> followsByCode() {
        var follow = link(visitor, "/proposals", "main a[href^=/proposals/GU-]") + "/follow";
        var list = send(visitor, follow, follow + "/code", Map.of());
        return List.of(list, list.replace("?new", ""));
    }

    /** What is said to somebody who leaves her address at a proposal, and the link in the mail that asks whether it is hers. */
    private List<String> followsByMail() {
        var follow = link(visitor, "/proposals", "main a[href^=/proposals/GU-]") + "/follow";
        var said = send(visitor, follow, follow, Map.of("email", "solveig@deltagare.example"));
        return List.of(said, linkInMail("/mail/confirm"));
    }

    /** What a text said before staff corrected it. */
    private String correctsAText() {
        var proposal = link(visitor, "/proposals", "main a[href^=/proposals/GU-]");
        send(facilitator, proposal + "/edit", proposal + "/edit", Map.of("body", "Det gör det lättare för alla.", "note", "En mening var otydlig."));
        return proposal + "/versions";
    }

    /** Sign-up that asks all it can ask, what is said to somebody who signs up, and her own page, which the mail has. */
    private List<String> signsUp() {
        var settings = CONGRESS + "/plan/sign-up";
        send(congress, settings, settings, Map.of("open", "true", "modes", "IN_ROOM,ONLINE", "people", "several,children",
                "asks", "organisation,municipality,targetGroups,access,diet,ideas"));
        var questions = settings + "/questions";
        send(congress, questions, questions, Map.of("label", "Czy przyjedziesz pociągiem?", "kind", "SHORT"));
        var form = CONGRESS + "/sign-up";
        var day = page(visitor, form).select("input[name=days]").val();
        var said = send(visitor, form, form, Map.of("name", "Solveig", "email", "solveig@deltagare.example", "mode", "IN_ROOM", "days", day));
        var own = linkInMail("/sign-ups/").replaceFirst("\\?.*", "");
        send(visitor, own, own + "/confirm", Map.of());
        return List.of(form, said, own);
    }

    /** Where an organiser opens a call, what is said to an organisation that answers one, and its own page, which the mail has. */
    private List<String> answersACall() {
        var call = "/calls/vaxa-eller-krympa-2023";
        var area = page(visitor, call).select("input[name=areas]").val();
        var said = send(visitor, call, call, Map.of("organisation", "Solföreningen", "sector", "ASSOCIATION", "areas", area, "name", "Solveig",
                "email", "solveig@deltagare.example"));
        return List.of(call, said, linkInMail("/interested/"), call + "/answers", link(organiser, call + "/answers", "main a[href^=/calls/edit]"));
    }

    /** What somebody sees who is asked by mail to speak for an organisation. */
    private String asksARepresentative() {
        var people = "/organisations/fontanhuset-helsingborg/people";
        var partner = new Client(port).as("leila-partner");
        send(partner, people, people, Map.of("name", "Solveig", "email", "solveig@deltagare.example"));
        return linkInMail("/representatives/");
    }

    /** What the square of her sign-up and the square in the room open. */
    private List<String> squares() {
        var signUp = link(congress, CONGRESS + "/plan/people", "main a[href~=/plan/people/[0-9a-f-]{30,}$]").replaceFirst(".*/", "");
        var poster = page(organiser, TODAY + "/plan/check-in/poster").text();
        return List.of("/check-in/" + signUp, poster.replaceFirst(".*(" + TODAY + "/check-in/\\S+).*", "$1"));
    }

    private String programmeOfHerOwn() {
        var programme = CONGRESS + "/programme";
        var codes = page(visitor, programme).select("main input[name=my]").eachAttr("value").subList(0, 2);
        return programme + "/mine?my=" + String.join("&my=", codes);
    }

    /** A group of ideas that nobody works on yet: the board links to where a working group begins. */
    private void groupsTwoIdeas() {
        send(facilitator, BOARD, BOARD + "/groups", Map.of("name", "Sitta och vila", "proposals", raise("Bänkar i skuggan") + "," + raise("Bänkar vid vattnet")));
    }

    private String raise(String title) {
        var check = draft(title).getLast();
        return page(visitor, send(visitor, check, check, Map.of())).text().replaceFirst(".*?(GU-[0-9A-Z]+).*", "$1");
    }

    private void suggestsATheme() {
        send(visitor, "/series/" + SPACE + "/themes", "/series/" + SPACE + "/themes", Map.of("what", "Ensamhet på somrarna"));
    }

    private void releasesTheProgramme() {
        var programme = "/events/utvecklingsgrupp-2023-12-18/plan/programme";
        if (!page(organiser, programme).select(form(programme + "/release")).isEmpty()) send(organiser, programme, programme + "/release", Map.of());
    }

    private String writesMinutes(String minutes) {
        send(organiser, minutes, minutes, Map.of("opening", "Alla hälsades välkomna."));
        return minutes;
    }

    /** The link in the newest mail that has one. */
    private String linkInMail(String start) {
        for (var part = Optional.of("/outbox"); part.isPresent(); part = part.map(this::rest)) {
            var found = page(visitor, part.get()).select("main a[href^='/outbox/']").eachAttr("href").stream()
                    .flatMap(mail -> page(visitor, mail).select("main a[href^='" + start + "']").eachAttr("href").stream()).findFirst();
            if (found.isPresent()) return found.get();
        }
        throw new IllegalStateException("No mail has a link to " + start);
    }

    /** The address of what comes after this part, or null when it is the last. */
    private @Nullable String rest(String part) {
        var more = page(visitor, part).selectFirst("main a[rel=next]");
        return more == null ? null : more.attr("href");
    }

    private static String link(Client client, String page, String selector) {
        var links = page(client, page).select(selector);
        if (links.isEmpty()) throw new IllegalStateException("No " + selector + " on " + page);
        return links.attr("href");
    }

    /** Sends a form as it stands on its page, with these fields filled in; comes to where it leads. */
    private static String send(Client client, String page, String action, Map<String, String> typed) {
        var form = (FormElement) page(client, page).selectFirst(form(action));
        if (form == null) throw new IllegalStateException("No form " + action + " on " + page);
        var values = new HashMap<String, String>();
        form.formData().forEach(pair -> values.put(pair.key(), pair.value()));
        values.putAll(typed);
        var answer = client.postWith(values.remove("_csrf"), action, values);
        return answer.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(action + " answers "
                + answer.statusCode() + ": " + Jsoup.parse(answer.body()).select("main").text()))
                .replaceFirst("^https?://[^/]+", "");
    }

    private static String form(String action) {
        return "main form[action^='" + action + "']";
    }

    private static Document page(Client client, String address) {
        return Jsoup.parse(client.get(address).body());
    }
}
