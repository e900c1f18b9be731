package org.samskap.events.web.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.web.forms.Group;
import org.samskap.ui.Problem;

/**
 * A form that begins or changes something as a whole.
 *
 * @param keyField name of the field that carries the key
 * @param key      that makes the same form sent twice count once, or the version it saw
 */
public record BeginPage(String title, @Nullable String lead, String action, String back, List<Group> groups, String keyField, String key, String submit) {

    static List<Group> said(List<Group> groups, List<Problem> problems) {
        return groups.stream().map(group -> group.problemOf(problems)).toList();
    }
}
