-- On the day. Who signed up is checked in by name; whoever just comes is counted without one.

-- Once a day for each sign-up, whoever presses the button and however often. It tells how many came with it.
create table registrations.check_in (
    day_id     uuid not null,
    sign_up_id uuid not null references registrations.sign_up on delete cascade,
    event_id   uuid not null,
    people     int not null check (people > 0),
    at         timestamptz not null,
    primary key (day_id, sign_up_id)
);
create index check_in_event_idx on registrations.check_in (event_id);
create index check_in_sign_up_idx on registrations.check_in (sign_up_id);

-- Walk-ins by stakeholder group and mode. The empty group is for all others.
create table registrations.tally (
    event_id    uuid not null,
    day_id      uuid not null,
    stakeholder text not null,
    mode        text not null check (mode in ('IN_ROOM', 'ONLINE')),
    number      int not null check (number >= 0),
    primary key (day_id, stakeholder, mode)
);
create index tally_event_idx on registrations.tally (event_id);

-- Forms by which people counted themselves, so that a double click counts one. The key is chance; it tells of nobody.
create table registrations.self_count (
    form_key uuid primary key,
    day_id   uuid not null
);
create index self_count_day_idx on registrations.self_count (day_id);
