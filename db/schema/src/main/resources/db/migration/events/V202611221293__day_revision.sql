-- How often the time, the place or the room of a day changed, told by comparing how it looked; calendars show the newest.
-- A day that was taken out of the plan keeps its row, so that the calendars it stands in hear of it.
create table events.day_revision (
    day_id      uuid primary key,
    event_id    uuid not null references events.event on delete cascade,
    number      int not null check (number >= 0),
    look        text not null,
    changed_at  timestamptz not null,
    date        date not null,
    starts      time,
    ends        time,
    takes_place boolean not null
);
create index day_revision_event_idx on events.day_revision (event_id);

-- What everybody can see already. How it looked is not known, so that the next change counts even if it is none.
insert into events.day_revision
select day.id, day.event_id, 0, '', now(), day.date, day.starts, day.ends, event.state <> 'CANCELLED'
from events.day join events.event on event.id = day.event_id where event.state <> 'DRAFT';
