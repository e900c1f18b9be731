package org.samskap.proposals.web.list;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.ui.Field;
import org.samskap.ui.MenuItem.Link;
import org.samskap.ui.Shell;

/**
 * The list of proposals.
 *
 * @param spaces  ways to narrow it to a space; none when there is only one
 * @param event   the event it is narrowed to, or null
 * @param kept    what the search form takes along unseen: name and value
 * @param guessed whether a word is spelt like nothing that is written, so that the list shows what is spelt alike
 * @param sorted  whether it runs or is narrowed in a way that is folded away at first
 * @param moreHref the next part, or null at the end
 */
public record ListPage(Shell shell, Field words, List<String[]> kept, List<Link> spaces, List<Link> statuses, List<Link> languages,
                       List<Link> orders, @Nullable EventSummary event, String withoutEventHref, boolean narrowed, boolean guessed, boolean sorted,
                       List<Row> rows, @Nullable String moreHref) {}
