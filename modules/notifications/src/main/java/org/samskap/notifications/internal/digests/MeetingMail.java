package org.samskap.notifications.internal.digests;

import java.util.List;
import java.util.Map;

import org.samskap.notifications.internal.meetings.MeetingNews;
import org.samskap.notifications.internal.meetings.MeetingText;
import org.samskap.notifications.internal.meetings.Occasion.Kind;
import org.samskap.notifications.internal.meetings.Occasions;
import org.samskap.notifications.internal.outbox.MailId;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** What the mail for one reader tells of events. */
@Component
class MeetingMail {
    private final MeetingNews dates;
    private final Occasions occasions;
    private final MeetingText text;

    MeetingMail(MeetingNews dates, Occasions occasions, MeetingText text) {
        this.dates = dates;
        this.occasions = occasions;
        this.text = text;
    }

    /** Takes it, so that no other node tells it too. For whoever wants results only, that is the minutes. */
    List<MeetingText.Section> take(Reader reader, Texts texts) {
        var people = reader.people();
        var changed = dates.take(people);
        if (!reader.wantsResultsOnly()) return text.of(texts, changed, occasions.take(people));
        dates.markTold(people, changed.keySet(), null);
        occasions.skip(people, Kind.PROGRAMME);
        return text.of(texts, Map.of(), occasions.take(people));
    }

    void markTold(Reader reader, List<MeetingText.Section> told, MailId mail) {
        var events = told.stream().map(MeetingText.Section::event).toList();
        dates.markTold(reader.people(), events, mail);
        occasions.markTold(reader.people(), events, mail);
    }
}
