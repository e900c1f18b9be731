package org.samskap.proposals;

/** What the person takes home: the public number and the private code, which is shown once and stored as a hash. */
public record Receipt(ProposalId proposal, Reference reference, ReceiptCode code) {}
