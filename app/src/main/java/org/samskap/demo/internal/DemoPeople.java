package org.samskap.demo.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.springframework.stereotype.Component;

/** The invented people of the demonstration, as the page shows them on which a visitor signs in as one of them. */
@Component
@WhenDemo
public class DemoPeople {
    private final Progress progress;
    private final Spaces spaces;
    private final List<PlaceFiles.PersonEntry> people;
    private final Map<String, String> organisations;

    DemoPeople(DemoFiles files, Progress progress, Spaces spaces) {
        this.progress = progress;
        this.spaces = spaces;
        this.people = files.read("people.yaml", PlaceFiles.People.class).people();
        this.organisations = files.read("organisations.yaml", PlaceFiles.Organisations.class).organisations().stream()
                .collect(Collectors.toMap(PlaceFiles.OrganisationEntry::slug, PlaceFiles.OrganisationEntry::name));
    }

    /**
     * Somebody to sign in as.
     *
     * @param part   FACILITATOR, COMMUNICATOR, ORGANISER, ADMINISTRATOR, REPRESENTATIVE or PARTICIPANT
     * @param places names of the spaces or organisations she acts for
     * @param speaks slug of the organisation she speaks for, or null
     */
    public record Somebody(String key, String name, String part, List<String> places, @Nullable String speaks) {}

    public List<Somebody> list() {
        var names = spaces.list().stream().collect(Collectors.toMap(Space::slug, Space::name));
        return people.stream().map(entry -> somebody(entry, names)).toList();
    }

    private Somebody somebody(PlaceFiles.PersonEntry entry, Map<String, String> names) {
        if (!entry.represents().isEmpty()) return representative(entry);
        var part = entry.roles().isEmpty() ? "PARTICIPANT" : entry.roles().getFirst().role();
        return new Somebody(entry.key(), entry.name(), part,
                entry.roles().stream().map(role -> names.getOrDefault(role.space(), role.space())).toList(), null);
    }

    private Somebody representative(PlaceFiles.PersonEntry entry) {
        return new Somebody(entry.key(), entry.name(), "REPRESENTATIVE",
                entry.represents().stream().map(organisations::get).toList(), entry.represents().getFirst());
    }

    /** Where somebody begins to look around. */
    public String firstPage(Somebody somebody) {
        return switch (somebody.part()) {
            case "FACILITATOR" -> somebody.key().startsWith("alma") ? "/boards/utvecklingsgrupp-2023-10-16" : "/boards/malopolski-kongres-2024";
            case "COMMUNICATOR" -> "/desk";
            case "REPRESENTATIVE" -> "/organisations/" + somebody.speaks();
            case "ORGANISER" -> "/events";
            default -> "/";
        };
    }

    public Optional<Somebody> find(String key) {
        return list().stream().filter(somebody -> somebody.key().equals(key)).findFirst();
    }

    public PersonId person(Somebody somebody) {
        return new PersonId(progress.get("person", somebody.key()));
    }
}
