-- What organisers need: an id that a day and a session keep, however often the plan is written anew; how often it was
-- changed, so that two who edit at once notice; when sign-up opens, local to the event's zone.
alter table events.event
    add column version        int not null default 0,
    add column sign_up_opens  timestamp,
    add check (sign_up_opens is null or closes_on is null or sign_up_opens < closes_on + 1);

alter table events.day add column id uuid not null unique default gen_random_uuid();
alter table events.day alter column id drop default;

alter table events.session
    add column id        uuid not null unique default gen_random_uuid(),
    add column transport text,
    add column places    int check (places > 0);
alter table events.session alter column id drop default;

-- The address of a day's meeting room on the net. It stands apart from the day, so that no page can show it by mistake:
-- only the invitation of somebody who takes part asks for it.
create table events.join_link (
    event_id uuid not null references events.event on delete cascade,
    day_id   uuid primary key,
    url      text not null check (url ~ '^https://'),
    note     text
);
create index join_link_event_idx on events.join_link (event_id);
