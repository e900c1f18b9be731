-- Idea cards on paper. The half that is handed in has a code, the slip that is taken home another one, the receipt; the
-- receipt comes from the card's code and the secret of the installation, so that typing the card in needs nothing else.
-- Both are kept as hashes: whoever reads this table can make neither.
create table proposals.card (
    code_hash    text primary key,
    receipt_hash text not null unique,
    space_id     uuid not null,
    event_id     uuid,
    printed_at   timestamptz not null,
    proposal_id  uuid references proposals.proposal
);
create index card_event_idx on proposals.card (event_id, printed_at);
