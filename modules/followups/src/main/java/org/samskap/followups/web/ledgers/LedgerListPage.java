package org.samskap.followups.web.ledgers;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.web.ItemRow;

/**
 * The proposals behind a figure.
 *
 * @param lang of the place's title, when it is not the page's
 * @param what the figure in words
 * @param back to the ledger
 * @param more the next page, or null
 */
public record LedgerListPage(LedgerPlace place, @Nullable String lang, String what, List<ItemRow> rows, String back, @Nullable String more, LedgerPage.Files files) {}
