-- How far whoever holds the receipt of a proposal has read its trail: the number of the last step that was shown to her.
-- Not when she was there: that is nobody's business (PRIV-01).
create table followups.receipt_mark (
    proposal_id uuid primary key,
    seen_number bigint not null check (seen_number >= 0)
);
