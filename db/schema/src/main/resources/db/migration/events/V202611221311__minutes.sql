-- Minutes: what was said and decided, item by item. An item keeps its title even when the programme changes afterwards, so that
-- nothing written is lost. What is published is never written over: a correction is an entry of its own, with its day.
create table events.minutes (
    event_id     uuid primary key references events.event on delete cascade,
    -- How often it was saved, so that two who write at once notice.
    version      int not null,
    opening      text,
    published_at timestamptz
);

create table events.minutes_item (
    event_id   uuid not null references events.minutes on delete cascade,
    number     int not null,
    -- The part of the programme it is about, or null for what came up besides; no reference, since the programme may change.
    session_id uuid,
    title      text not null,
    said       text not null,
    decided    text not null,
    primary key (event_id, number)
);

-- The id comes with the form, so that a double click is one correction.
create table events.minutes_correction (
    id         uuid primary key,
    event_id   uuid not null references events.minutes on delete cascade,
    about      text,
    text       text not null,
    written_at timestamptz not null
);
create index minutes_correction_event_idx on events.minutes_correction (event_id, written_at);

-- minutes_on repeats when minutes were published, so that an event's page need not ask. Voices belong to quotes by their number.
alter table events.event
    add column minutes_on    timestamptz,
    add column report_quotes text[] not null default '{}',
    add column report_voices text[] not null default '{}',
    add check (cardinality(report_quotes) = cardinality(report_voices));
