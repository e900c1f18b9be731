package org.samskap.events.web.plan;

import java.util.List;

import org.samskap.events.web.forms.Group;
import org.samskap.ui.Field;

import gg.jte.Content;

/**
 * Dates by rule: first the rule, then what it gives with a box for each date.
 *
 * @param asked  whether there is a rule already
 * @param dates  a box for each date, ticked unless the series meets that day already
 * @param common what all of them have in common
 */
public record DatesPage(String series, String action, List<Group> rule, boolean asked, Content dates, Field extra, List<Group> common,
                        List<String> kept) {}
