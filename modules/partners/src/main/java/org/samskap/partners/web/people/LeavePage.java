package org.samskap.partners.web.people;

import java.util.List;
import java.util.stream.Stream;

import org.samskap.accounts.PersonId;
import org.samskap.partners.Organisation;
import org.samskap.partners.internal.people.Representing.Crew;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Texts;

/**
 * The question before somebody stops speaking for an organisation.
 *
 * @param last that nobody is left after this, and what to do about it; empty when others are
 * @param then what happens, sentence by sentence
 */
public record LeavePage(Organisation organisation, PersonId person, String title, String last, List<String> then, String yes, String back) {

    /** @throws NotVisible when the person does not speak for it */
    static LeavePage of(Texts texts, Crew crew, PersonId person, PersonId me) {
        var speaker = crew.speakers().stream().filter(one -> one.person().equals(person)).findFirst().orElseThrow(() -> new NotVisible("speaker " + person));
        var organisation = crew.organisation();
        boolean mine = person.equals(me);
        var name = speaker.name() == null ? texts.of("partners.people.nameless") : speaker.name();
        var then = Stream.of(mine ? "partners.people.leave.you" : "partners.people.leave.them", "partners.people.leave.promised", "partners.people.leave.groups")
                .map(texts::of).toList();
        return new LeavePage(organisation, person, mine ? texts.of("partners.people.leave.title", organisation.name()) : texts.of("partners.people.dismiss.title", name, organisation.name()),
                crew.speakers().size() > 1 ? "" : texts.of("partners.people.leave.last"), then, texts.of(mine ? "partners.people.leave.yes" : "partners.people.dismiss.yes"),
                organisation.href() + "/people");
    }
}
