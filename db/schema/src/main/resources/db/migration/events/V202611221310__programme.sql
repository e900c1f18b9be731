-- The session rows are what organisers work on. What everybody else sees is the last released version: a copy that does
-- not change any more, with what it changed for those who had read the version before.
create table events.programme_version (
    event_id    uuid not null references events.event on delete cascade,
    number      int not null check (number > 0),
    released_at timestamptz not null,
    note        text,
    content     jsonb not null,
    changes     jsonb not null,
    primary key (event_id, number)
);

-- Who may read what is said and who comes in a closed sitting. The session is named by its id alone, since its row is
-- written anew whenever the plan is changed, and a released version may still hold one that the plan has no more.
create table events.sitting_member (
    event_id   uuid not null references events.event on delete cascade,
    session_id uuid not null,
    person_id  uuid not null,
    primary key (session_id, person_id)
);
create index sitting_member_event_idx on events.sitting_member (event_id);

-- How many a room holds, so that organisers hear of more places than seats.
create table events.programme_room (
    event_id uuid not null references events.event on delete cascade,
    name     text not null,
    seats    int not null check (seats > 0),
    primary key (event_id, name)
);

-- What was public before there were versions stays so.
insert into events.programme_version (event_id, number, released_at, content, changes)
select e.id, 1, now(), jsonb_build_object(
    'days', coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'date', d.date) order by d.number)
                      from events.day d where d.event_id = e.id), '[]'),
    'tracks', coalesce((select jsonb_agg(jsonb_build_object('slug', t.slug, 'title', t.title) order by t.number)
                        from events.track t where t.event_id = e.id), '[]'),
    'sessions', (select jsonb_agg(jsonb_build_object(
            'id', s.id, 'day', (select d.id from events.day d where d.event_id = e.id and d.number = s.day),
            'track', s.track, 'title', s.title, 'kind', s.kind, 'starts', s.starts, 'ends', s.ends, 'place', s.place,
            'offsite', s.offsite, 'meetingPoint', s.meeting_point, 'transport', s.transport,
            'accessNotes', s.access_notes, 'limitedPlaces', s.limited_places, 'places', s.places,
            'description', s.description,
            'people', coalesce((select jsonb_agg(jsonb_build_object('name', p.name, 'role', p.role, 'title', p.title,
                                                                    'affiliation', p.affiliation) order by p.number)
                                from events.participant p where p.event_id = e.id and p.session = s.number), '[]'))
            order by s.number) from events.session s where s.event_id = e.id)), '[]'
from events.event e
where e.state <> 'DRAFT' and exists (select from events.session s where s.event_id = e.id);
