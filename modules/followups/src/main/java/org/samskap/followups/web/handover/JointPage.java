package org.samskap.followups.web.handover;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Reference;
import org.samskap.ui.Lang;

/**
 * What units that were asked together answered.
 *
 * @param titleLang of the proposal's title, when it is not the page's
 * @param lang      of what was asked and answered
 * @param answered  how many did
 */
public record JointPage(String title, @Nullable String titleLang, Reference reference, Lang lang, List<AskedRow> rows, int answered) {}
