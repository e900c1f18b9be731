package org.samskap.followups.web.visits;

import java.time.LocalDate;

import org.samskap.followups.web.StepView;

/** A step that is new to whoever reads. */
public record News(LocalDate on, StepView step) {}
