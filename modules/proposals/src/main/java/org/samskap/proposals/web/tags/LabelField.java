package org.samskap.proposals.web.tags;

import java.util.List;

import org.samskap.ui.Field;

/** Boxes to tick, and which of them are. */
public record LabelField(Field field, List<String> chosen) {}
