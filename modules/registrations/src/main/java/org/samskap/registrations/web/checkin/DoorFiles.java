package org.samskap.registrations.web.checkin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.registrations.internal.checkin.CheckInDesk;
import org.samskap.registrations.internal.checkin.CheckInDesk.AtTheDoor;
import org.samskap.registrations.internal.checkin.Guest;
import org.samskap.registrations.internal.checkin.Tally;
import org.samskap.registrations.internal.checkin.TallyDesk;
import org.samskap.registrations.internal.checkin.TallyDesk.Heads;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Sheet;
import org.samskap.ui.SheetFormat;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The list at the door and the counted heads, as files. */
@Controller("registrationsDoorFiles")
class DoorFiles {
    private final CheckInDesk desk;
    private final TallyDesk tallies;

    DoorFiles(CheckInDesk desk, TallyDesk tallies) {
        this.desk = desk;
        this.tallies = tallies;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/events/{slug}/plan/check-in.csv")
    void listAsCsv(@PathVariable String slug, @ModelAttribute DoorForm asked, Shell shell, Actor actor, HttpServletResponse response) {
        SheetFormat.CSV.send(list(open(slug, asked, actor), shell.texts()), response);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/events/{slug}/plan/check-in.xlsx")
    void listAsWorkbook(@PathVariable String slug, @ModelAttribute DoorForm asked, Shell shell, Actor actor, HttpServletResponse response) {
        SheetFormat.XLSX.send(list(open(slug, asked, actor), shell.texts()), response);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/events/{slug}/plan/tally.csv")
    void tallyAsCsv(@PathVariable String slug, Shell shell, Actor actor, HttpServletResponse response) {
        SheetFormat.CSV.send(tally(tallies.open(slug, actor), shell.texts()), response);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/events/{slug}/plan/tally.xlsx")
    void tallyAsWorkbook(@PathVariable String slug, Shell shell, Actor actor, HttpServletResponse response) {
        SheetFormat.XLSX.send(tally(tallies.open(slug, actor), shell.texts()), response);
    }

    private AtTheDoor open(String slug, DoorForm asked, Actor actor) {
        return desk.open(slug, actor, asked.day() == null ? null : Said.day(asked.day()));
    }

    private static Sheet list(AtTheDoor door, Texts texts) {
        var day = door.day();
        var name = "check-in-" + door.event().summary().slug() + (day == null ? "" : "-" + day.date());
        var head = keys(texts, "checkin.name", "checkin.know", "file.adults", "file.children", "checkin.expected", "checkin.here");
        return new Sheet(name, head, each -> door.guests().stream().filter(guest -> guest.expected() || guest.arrived() != null)
                .forEach(guest -> each.accept(row(texts, door, guest))));
    }

    private static List<?> row(Texts texts, AtTheDoor door, Guest guest) {
        var at = guest.arrived();
        var row = new ArrayList<@Nullable Object>();
        row.add(guest.name());
        row.add(String.join(" · ", Said.facts(texts, guest)));
        row.add(guest.signUp().adults());
        row.add(guest.signUp().children());
        row.add(texts.of(guest.expected() ? "registrations.yes" : "registrations.no"));
        row.add(at == null ? null : texts.dates().time(at.atZone(door.event().summary().zone()).toLocalTime()));
        return row;
    }

    private static Sheet tally(Heads heads, Texts texts) {
        var event = heads.event();
        return new Sheet("tally-" + event.summary().slug(), keys(texts, "people.filter.day", "tally.who", "tally.how", "tally.count"), each -> {
            for (var day : event.days()) {
                var id = day.id();
                if (id == null) continue;
                each.accept(Arrays.asList(day.date(), texts.of("registrations.tally.checkedin"), null, heads.counted().checkedIn(id)));
                heads.counted().tallies().stream().filter(tally -> tally.day().equals(id) && tally.number() > 0).forEach(tally -> write(texts, day.date(), tally, each));
            }
        });
    }

    private static void write(Texts texts, Object date, Tally tally, Consumer<List<?>> each) {
        var who = tally.stakeholder().equals(Tally.OTHERS) ? texts.of("registrations.tally.others") : tally.stakeholder();
        each.accept(List.of(date, who, texts.of("registrations.tally.mode." + tally.mode()), tally.number()));
    }

    private static List<String> keys(Texts texts, String... keys) {
        return Arrays.stream(keys).map(key -> texts.of("registrations." + key)).toList();
    }
}
