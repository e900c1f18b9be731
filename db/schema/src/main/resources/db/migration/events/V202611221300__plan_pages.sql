-- Why an event is in the state it is in, in its organiser's words: what changed, why it is called off. An edition that
-- follows on an earlier one (every second year) is neither a repetition nor a follow-up. Two may change a series at once.
alter table events.event
    add column state_note     text,
    add column predecessor_id uuid references events.event check (predecessor_id <> id);
create index event_predecessor_idx on events.event (predecessor_id) where predecessor_id is not null;

alter table events.series add column version int not null default 0;
