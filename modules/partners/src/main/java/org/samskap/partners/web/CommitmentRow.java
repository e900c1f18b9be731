package org.samskap.partners.web;

import org.samskap.partners.Commitment;
import org.samskap.partners.TargetNames;

/** A commitment beside what it is for. */
public record CommitmentRow(Commitment made, TargetNames.Named target) {}
