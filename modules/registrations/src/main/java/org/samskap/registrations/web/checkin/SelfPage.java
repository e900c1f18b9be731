package org.samskap.registrations.web.checkin;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.registrations.internal.checkin.SelfCheckIn.Room;
import org.samskap.registrations.internal.checkin.Tally;
import org.samskap.registrations.web.Foreign;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Ids;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * Saying that one is there.
 *
 * @param lang        tag of the event's language when it is not the page's, or null
 * @param code        the question for a sign-up's code, or null when nobody signs up
 * @param stakeholder the question for a target group, or null when there are none
 * @param key         so that a double click counts one
 */
public record SelfPage(String title, @Nullable String lang, String event, String href, String day, boolean open, @Nullable Field code,
                       @Nullable Field stakeholder, String key) {

    static SelfPage of(Texts texts, Room room, String href, @Nullable String typed, List<Problem> problems) {
        var event = room.event().summary();
        var code = Field.of("code", texts.of("registrations.checkin.self.code"), typed).hint(texts.of("registrations.checkin.self.code.hint"));
        return new SelfPage(event.title(), Foreign.lang(texts, event), event.href(), href, texts.dates().day(room.day().date()), room.open(),
                room.knowsPeople() ? code.problemOf(problems) : null, stakeholder(texts, room), Ids.next().toString());
    }

    private static @Nullable Field stakeholder(Texts texts, Room room) {
        var groups = room.event().targetGroups();
        if (groups.isEmpty()) return null;
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of(Tally.OTHERS, texts.of("registrations.checkin.self.unsaid")));
        groups.forEach(group -> choices.add(Choice.of(group, group)));
        return Field.of("stakeholder", texts.of("ui.optional", texts.of("registrations.checkin.self.group")), null).choices(choices);
    }
}
