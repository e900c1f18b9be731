package org.samskap.workinggroups.web;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Field;
import org.samskap.workinggroups.WorkingGroup;

/**
 * The question before somebody joins.
 *
 * @param title      "Jag vill vara med", or that one asks to
 * @param as         for herself or for an organisation, or null when there is nothing to choose
 * @param shown      whether everybody may see the name
 * @param experience whether the person comes with experience of her own
 * @param note       to those who answer, or null when nobody has to
 */
public record JoinPage(WorkingGroup group, String title, @Nullable Field as, Field shown, Field experience, @Nullable Field note,
                       @Nullable String invitation, @Nullable String code) {}
