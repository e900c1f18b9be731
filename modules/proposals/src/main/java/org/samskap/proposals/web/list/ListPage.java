package org.samskap.proposals.web.list;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Field;
import org.samskap.ui.MenuItem.Link;
import org.samskap.ui.Shell;

/**
 * The list of proposals.
 *
 * @param spaces  ways to narrow it to a space; none when there is only one
 * @param kept    what the search form takes along unseen: name and value
 * @param chosen  what else it is narrowed to, each with the way out of it
 * @param moreWays where all filters stand together
 * @param guessed whether a word is spelt like nothing that is written, so that the list shows what is spelt alike
 * @param moreHref the next part, or null at the end
 */
public record ListPage(Shell shell, Field words, List<String[]> kept, List<Link> spaces, List<Link> statuses, List<Link> orders,
                       List<Chosen> chosen, String moreWays, boolean narrowed, boolean guessed,
                       List<Row> rows, @Nullable String moreHref) {}
