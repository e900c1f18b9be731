package org.samskap.proposals.web.paper;

/**
 * A card as it is printed.
 *
 * @param link the whole address that the slip's square opens
 */
public record SheetCard(String code, String receipt, String link) {}
