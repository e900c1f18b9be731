package org.samskap.followups.web.outlets;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.web.ItemRow;
import org.samskap.followups.web.StepView;

/**
 * A proposal on a slide of its own.
 *
 * @param day  when something happened last; null when nothing did
 * @param step what it was
 */
public record Slide(int number, ItemRow item, @Nullable LocalDate day, @Nullable StepView step) {}
