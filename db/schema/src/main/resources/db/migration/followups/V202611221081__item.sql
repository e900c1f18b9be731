-- A proposal as desk, ledger and agenda need it: a small copy kept fresh by events, and the promise. One row answers
-- for one proposal, so that each of those pages is one statement.
create table followups.item (
    proposal_id     uuid primary key,
    space_id        uuid not null,
    event_id        uuid,
    reference       text not null,
    title           text not null,
    language        text not null,
    published       boolean not null,
    status          text not null,
    status_at       timestamptz not null,
    raised_at       timestamptz not null,
    -- The first promise as it was made; what is told about answers in time is measured against it.
    first_promise   date not null,
    -- The day of it where the space is.
    first_answer_on date,
    reported_at     timestamptz,
    told_at         timestamptz not null,
    owner           text check (char_length(owner) between 1 and 300),
    promised        date,
    -- The unit that was asked and has not answered yet.
    unit_id         uuid,
    -- The promise of the product: an open proposal has an owner and a date, whatever the code does.
    constraint item_open_has_promise check ((status in ('DONE', 'NOT_GOING_AHEAD')) = (promised is null)),
    constraint item_promise_has_owner check ((owner is null) = (promised is null))
);
create index item_of_event_idx on followups.item (event_id, raised_at) where event_id is not null;
-- The desk reads by space in the order of what is promised first.
create index item_promised_idx on followups.item (space_id, promised, proposal_id) where promised is not null;
