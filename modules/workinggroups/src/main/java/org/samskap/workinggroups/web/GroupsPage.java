package org.samskap.workinggroups.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.MenuItem.Link;

/**
 * A part of the groups, newest first.
 *
 * @param demo whether some of them may be invented
 * @param more where the next part is, or null
 */
public record GroupsPage(List<Link> spaces, List<Link> states, List<GroupRow> rows, boolean demo, @Nullable String more) {}
