package org.samskap.proposals.web.board;

import java.util.List;
import java.util.Map;

import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.events.EventSummary;
import org.samskap.proposals.internal.Card;
import org.samskap.proposals.internal.board.Board;
import org.samskap.proposals.internal.board.Place;
import org.samskap.ui.Field;
import org.samskap.ui.Shell;

import gg.jte.Content;

/**
 * A group of a board.
 *
 * @param meetings  at which its cards were raised
 * @param actions   what can be done with the group
 * @param meanwhile whether somebody else has changed its words since the form was opened
 */
public record GroupPage(Shell shell, Place place, Board.Group group, Map<PersonId, String> names, Map<EventId, EventSummary> meetings,
                        List<Content> actions, Field name, Field note, boolean meanwhile) {

    public String href() {
        return place.href() + "/groups/" + group.id();
    }

    public String byline(Card card) {
        var raisedAt = card.proposal().raisedAt();
        return BoardPage.byline(shell, card, raisedAt == null ? null : meetings.get(raisedAt), names);
    }
}
