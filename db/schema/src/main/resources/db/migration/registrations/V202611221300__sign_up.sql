-- Sign-up. Who somebody is stands with the person; here is what they take part in. The private link is made from the id and the
-- key of the installation, and only its hash is here. Lists of answers to what organisers ask stand apart (questions), needs apart
-- from those, since they are deleted by themselves soon after the event.

-- How an event takes sign-ups. Its row is also the lock: whoever gives or frees a place holds it, so that no place is given twice.
create table registrations.sign_up_setup (
    event_id           uuid primary key,
    open               boolean not null,
    in_room            boolean not null,
    online             boolean not null,
    approval           boolean not null,
    several            boolean not null,
    children           boolean not null,
    late_list          boolean not null,
    answer_hours       int not null check (answer_hours between 1 and 336),
    asks_organisation  boolean not null,
    asks_municipality  boolean not null,
    asks_target_groups boolean not null,
    asks_access        boolean not null,
    asks_diet          boolean not null,
    asks_ideas         boolean not null,
    keep_needs_days    int not null check (keep_needs_days between 0 and 90),
    told_at            timestamptz,
    check (in_room or online)
);

-- How many may take part: of all, of those in the room or online, on a day, in a track, or of any of these together. Null means any.
create table registrations.capacity (
    event_id uuid not null references registrations.sign_up_setup on delete cascade,
    mode     text,
    day_id   uuid,
    track    text,
    places   int not null check (places > 0),
    unique nulls not distinct (event_id, mode, day_id, track)
);

-- Whom the organisers hope to see, so that they notice in time who is missing.
create table registrations.expected (
    event_id uuid not null references registrations.sign_up_setup on delete cascade,
    kind     text not null check (kind in ('TARGET_GROUP', 'SECTOR', 'MUNICIPALITY')),
    label    text not null,
    nr       int not null,
    primary key (event_id, kind, label)
);

create table registrations.sign_up (
    id            uuid primary key,
    -- The order of asking. It is given while the setup's row is locked, so it is also the order of commits.
    queue         bigint generated always as identity,
    event_id      uuid not null,
    person_id     uuid not null,
    code_hash     bytea not null unique,
    -- Made by the form, so that a double click is one sign-up (REL-29).
    form_key      uuid unique,
    state         text not null check (state in ('ASKED', 'WAITING_FOR_APPROVAL', 'CONFIRMED', 'WAITING', 'OFFERED', 'LAPSED', 'WITHDRAWN', 'DECLINED')),
    -- Until when a place is kept for somebody who has yet to answer. Whoever has none while ASKED will wait.
    held_until    timestamptz,
    late          boolean not null,
    mode          text not null check (mode in ('IN_ROOM', 'ONLINE')),
    track         text,
    adults        int not null check (adults between 1 and 50),
    children      int not null check (children between 0 and 50),
    organisation  text,
    sector        text,
    municipality  text,
    target_groups text[] not null,
    idea          text,
    idea_track    text,
    note          text,
    language      text not null,
    wants_to_hear boolean not null,
    asked_at      timestamptz not null,
    changed_at    timestamptz not null,
    check (held_until is not null or state <> 'OFFERED')
);
create index sign_up_event_idx on registrations.sign_up (event_id, queue);
create index sign_up_person_idx on registrations.sign_up (person_id);
-- What the clock ends: places kept too long.
create index sign_up_held_idx on registrations.sign_up (held_until) where held_until is not null;
-- Nobody takes part twice with the same account.
create unique index sign_up_once_idx on registrations.sign_up (event_id, person_id) where state not in ('LAPSED', 'WITHDRAWN', 'DECLINED');

-- The days somebody chose; none where everybody comes to all of them.
create table registrations.sign_up_day (
    sign_up_id uuid not null references registrations.sign_up on delete cascade,
    day_id     uuid not null,
    primary key (sign_up_id, day_id)
);
create index sign_up_day_day_idx on registrations.sign_up_day (day_id);
