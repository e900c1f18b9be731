-- A question to a unit about a proposal, and what the unit said. What was public of it stands in the trail; this row says where it
-- stands. Whoever changes one holds the lock of the proposal's item, so that two who answer at once come one after the other.
create table followups.handover (
    id              uuid primary key,
    -- Those asked while others were not done yet belong together: their answers make one joint answer.
    round_id        uuid not null,
    proposal_id     uuid not null,
    space_id        uuid not null,
    unit_id         uuid not null,
    -- As it was called when it was asked.
    unit_name       text not null check (char_length(unit_name) between 1 and 300),
    question        text not null check (char_length(question) between 1 and 2000),
    asked_at        timestamptz not null,
    answer_by       date not null,
    -- The unit that passed it on to this one.
    from_id         uuid references followups.handover (id),
    state           text not null,
    arrived_at      timestamptz,
    -- What the unit said last: its answer, or why it is not its question, or why staff took it back.
    said            text check (char_length(said) between 1 and 4000),
    said_by         text check (char_length(said_by) between 1 and 200),
    changed_at      timestamptz not null,
    -- Rises with everything that is said; a form that carries an older one was overtaken (REL-28).
    version         int not null check (version >= 0),
    -- The secret of the private link, as its hash.
    code            bytea not null unique check (octet_length(code) = 32)
);
-- A unit has one open question about a proposal at a time.
create unique index handover_open_key on followups.handover (proposal_id, unit_id) where state in ('ASKED', 'ACCEPTED');
create index handover_of_proposal_idx on followups.handover (proposal_id, asked_at);
create index handover_of_unit_idx on followups.handover (unit_id, asked_at desc, id desc);
-- The job looks for open ones that are near their day or past it.
create index handover_due_idx on followups.handover (answer_by) where state in ('ASKED', 'ACCEPTED');

-- Each reminder is sent once, whatever crashes in between.
create table followups.handover_reminder (
    handover_id uuid not null references followups.handover (id),
    kind        text not null,
    about_day   date not null,
    sent_at     timestamptz not null,
    primary key (handover_id, kind, about_day)
);

-- Proposals that were handed over before hand-overs had rows of their own: their units can answer too, by those who represent them.
-- No link of theirs was ever mailed, so the hash is of nothing that anybody could know.
insert into followups.handover (id, round_id, proposal_id, space_id, unit_id, unit_name, question, asked_at, answer_by,
        state, changed_at, version, code)
select gen_random_uuid(), gen_random_uuid(), i.proposal_id, i.space_id, i.unit_id, i.owner,
       coalesce(left(t.text, 2000), '–'), t.at, i.promised, 'ASKED', t.at, 0, sha256(gen_random_uuid()::text::bytea)
from followups.item i
cross join lateral (select e.text, e.at from followups.trail_entry e where e.proposal_id = i.proposal_id and e.kind = 'HANDED_OVER'
        order by e.number desc limit 1) t
where i.unit_id is not null and i.promised is not null;
