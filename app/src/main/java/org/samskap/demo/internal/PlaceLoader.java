package org.samskap.demo.internal;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.partners.UnitId;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Component;

/** Opens the spaces, enters the organisations and gives the invented people their accounts and roles. Twice does no harm. */
@Component
@WhenDemo
class PlaceLoader {
    private static final int DAYS_TO_ANSWER = 14;

    private final DemoFiles files;
    private final Progress progress;
    private final Spaces spaces;
    private final Roles roles;
    private final Organisations organisations;
    private final People people;

    PlaceLoader(DemoFiles files, Progress progress, Spaces spaces, Roles roles, Organisations organisations, People people) {
        this.files = files;
        this.progress = progress;
        this.spaces = spaces;
        this.roles = roles;
        this.organisations = organisations;
        this.people = people;
    }

    void load() {
        files.read("spaces.yaml", PlaceFiles.Spaces.class).spaces().forEach(this::open);
        files.read("organisations.yaml", PlaceFiles.Organisations.class).organisations().forEach(this::enter);
        files.read("people.yaml", PlaceFiles.People.class).people().forEach(this::welcome);
    }

    private void open(PlaceFiles.SpaceEntry entry) {
        var space = new Space(SpaceId.next(), entry.slug(), entry.name(), Lang.of(entry.language()), ZoneId.of(entry.zone()),
                entry.prefix(), entry.summary(), entry.about(), entry.whoMeets(), entry.whatHappens(), entry.contactRole(),
                entry.contactEmail(), DAYS_TO_ANSWER, true, true);
        progress.keep("space", entry.slug(), spaces.open(space).value());
    }

    private void enter(PlaceFiles.OrganisationEntry entry) {
        var units = new LinkedHashMap<String, Organisation.Unit>();
        for (var unit : entry.units()) {
            var parent = unit.in() == null ? null : units.get(unit.in()).id();
            units.put(unit.slug(), new Organisation.Unit(UnitId.next(), unit.slug(), unit.name(), unit.demo(), parent));
        }
        var id = organisations.enter(new Organisation(OrganisationId.next(), entry.slug(), entry.name(), entry.sector(),
                entry.municipality(), Lang.of(entry.language()), entry.about(), List.copyOf(units.values()), entry.demo()));
        progress.keep("organisation", entry.slug(), id.value());
    }

    private void welcome(PlaceFiles.PersonEntry entry) {
        var person = people.openAccount(entry.email(), entry.name(), Lang.of(entry.language()));
        people.confirmEmail(person);
        progress.keep("person", entry.key(), person.value());
        entry.roles().forEach(role -> grant(person, role));
        entry.represents().forEach(slug ->
                organisations.appoint(person, new OrganisationId(progress.get("organisation", slug))));
    }

    /** PARTICIPANT is what everybody is; it needs no role. */
    private void grant(PersonId person, PlaceFiles.RoleEntry entry) {
        Arrays.stream(Role.values()).filter(role -> role.name().equals(entry.role()))
                .forEach(role -> roles.grant(person, new SpaceId(progress.get("space", entry.space())), role));
    }
}
