package org.samskap.events.web.deletion;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The question before something is deleted, or why it stays.
 *
 * @param lang    tag of its language when it is not the page's, or null
 * @param text    what goes with it
 * @param against why it stays, in words; empty when it may go
 */
public record DeletionPage(String title, @Nullable String lang, String text, List<String> against, String action, String back) {}
