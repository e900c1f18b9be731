package org.samskap.proposals.web.board;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.samskap.accounts.PersonId;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.internal.board.Board;
import org.samskap.proposals.internal.Card;
import org.samskap.proposals.web.Bylines;
import org.samskap.ui.Field;
import org.samskap.ui.Shell;

import gg.jte.Content;

/**
 * The board of an event.
 *
 * @param actions what can be done with a group, by group
 * @param ticked  references of what is ticked for a new group
 */
public record BoardPage(Shell shell, Board board, Map<PersonId, String> names, Map<ClusterId, List<Content>> actions,
                        Set<String> ticked, Field name, Field note, Field proposals) {

    public String href() {
        return "/boards/" + board.event().slug();
    }

    public String byline(Card card) {
        var at = board.event().id().equals(card.proposal().raisedAt()) && Bylines.saidAt(board.event(), card.proposal().raisedOn());
        return Bylines.of(card.byline(), card.author() == null ? null : names.get(card.author()), card.toldBy(), at, shell.texts());
    }
}
