package org.samskap.proposals.web.board;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.events.EventSummary;
import org.samskap.live.LiveFeed;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.internal.Card;
import org.samskap.proposals.internal.board.Board;
import org.samskap.proposals.internal.board.BoardQueries;
import org.samskap.proposals.internal.board.Step;
import org.samskap.proposals.web.Bylines;
import org.samskap.ui.Field;
import org.samskap.ui.Lang;
import org.samskap.ui.MenuItem.Link;
import org.samskap.ui.Shell;
import org.samskap.ui.Updates;

import gg.jte.Content;

/**
 * A board.
 *
 * @param glance  which part of it is looked at
 * @param names   of authors and of those who did something
 * @param actions what can be done with a group, by group
 * @param ticked  references of what is ticked
 * @param boards  the other boards of the same space that are about this, too
 * @param feed    of what happens on it
 * @param time    of day when it was read
 */
public record BoardPage(Shell shell, Board board, GlanceForm glance, Map<PersonId, String> names, Map<ClusterId, List<Content>> actions,
                        Set<String> ticked, Fields fields, List<Link> boards, LiveFeed feed, String time) {

    /** @param into where the ticked ones go; @param words what the loose ones must say */
    public record Fields(Field name, Field note, Field proposals, Field into, Field words) {}

    public String href() {
        return board.place().href();
    }

    /** This part of the board. */
    public String hereHref() {
        return glance.href(href());
    }

    /** News is announced, and appears by itself only where several group together (UX-18). */
    public Updates updates() {
        return new Updates(feed.stream(), time, hereHref(), hereHref(), "board", Updates.sentences(shell.texts(), "proposals.board.news"), glance.live());
    }

    /** The way into grouping together, and out of it. */
    public String togetherHref() {
        return glance.together(!glance.live()).href(href());
    }

    public @Nullable String moreHref() {
        return board.more() == null ? null : glance.after(board.more()).href(href());
    }

    public @Nullable String furtherHref() {
        return board.further() == null ? null : glance.groups(board.further()).href(href());
    }

    public String groupHref(ClusterId group) {
        return href() + "/groups/" + group;
    }

    /** Whether the loose ones are so many that words help to find some. */
    public boolean searchable() {
        return board.total() > BoardQueries.LOOSE || !glance.words().isEmpty();
    }

    /** Whether each card has its own list of groups; with very many groups only those that are ticked are moved. */
    public boolean movable() {
        return !board.names().isEmpty() && board.names().size() <= BoardQueries.GROUPS;
    }

    /** Where a card lies, so that nobody moves what somebody else has moved meanwhile. */
    public static String was(Card card) {
        var group = card.proposal().cluster();
        return card.proposal().reference().text() + ":" + (group == null ? "" : group);
    }

    public String byline(Card card) {
        return byline(shell, card, meeting(card), names);
    }

    /** The meeting at which it was raised, where the board has several. */
    public @Nullable EventSummary elsewhere(Card card) {
        var meeting = meeting(card);
        return Objects.equals(meeting, board.place().event()) ? null : meeting;
    }

    public String told(Step step) {
        return Told.of(step, names, shell.texts());
    }

    public String nameOf(@Nullable PersonId person) {
        return Told.name(person, names, shell.texts());
    }

    public @Nullable String foreign(Lang lang) {
        return lang == shell.lang() ? null : lang.tag();
    }

    private @Nullable EventSummary meeting(Card card) {
        EventId raisedAt = card.proposal().raisedAt();
        return raisedAt == null ? null : board.meetings().get(raisedAt);
    }

    static String byline(Shell shell, Card card, @Nullable EventSummary meeting, Map<PersonId, String> names) {
        return Bylines.of(card.byline(), card.author() == null ? null : names.get(card.author()), card.toldBy(),
                Bylines.saidAt(meeting, card.proposal().raisedOn()), shell.texts());
    }
}
