package org.samskap.registrations.web.people;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.registrations.web.people.QuestionsPage.Fields;

/**
 * One question, to change its words.
 *
 * @param answers   how many answered it
 * @param late      whether somebody else changed it meanwhile
 * @param meanwhile what is otherwise now than what was typed
 */
public record QuestionPage(@Nullable String lang, String action, String back, Fields fields, int version, int answers, boolean late, List<Difference> meanwhile) {}
