-- Ledgers and the overview count by track and by theme: small copies, kept fresh with the rest of the row. Rows that are older get theirs
-- when something next happens to the proposal.
alter table followups.item
    add column track text,
    add column tags  uuid[] not null default '{}';
