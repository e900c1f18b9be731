package org.samskap.workinggroups.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.MenuItem.Link;

/**
 * A part of the groups, newest first.
 *
 * @param demo whether some of them may be invented
 * @param more where the next part is, or null
 * @param found where the person founds a group, or null for those who may not
 */
public record GroupsPage(List<Link> spaces, List<Link> states, List<GroupRow> rows, boolean demo, @Nullable String more, @Nullable String found) {}
