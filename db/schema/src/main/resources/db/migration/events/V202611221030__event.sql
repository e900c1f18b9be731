-- What is planned and what was held. Whatever a case does not state (clock times, places, years) stays null: "to be
-- announced" is a real state. Lists that nobody searches in stay with their event as arrays.
create schema events;

create table events.series (
    id                  uuid primary key,
    slug                text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    space_id            uuid not null,
    title               text not null,
    language            text not null,
    what                text not null,
    why                 text not null,
    who                 text not null,
    where_we_meet       text,
    what_happens        text,
    contact             text,
    usual_place         text,
    usual_address       text,
    usual_online        text,
    connect_guide       text,
    season              text,
    season_theme        text,
    check (usual_address is null or usual_place is not null)
);
create index series_space_idx on events.series (space_id);

-- first_day to online repeat the days, and over_at is the end of the last day in the event's zone: lists ask nothing else.
create table events.event (
    id                  uuid primary key,
    slug                text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    space_id            uuid not null,
    series_id           uuid references events.series,
    title               text not null,
    headline_question   text,
    theme               text,
    kind                text not null,
    state               text not null,
    contract            text not null,
    language            text not null,
    zone                text not null,
    summary             text not null,
    about               text,
    target_groups       text[] not null,
    guiding_questions   text[] not null,
    strands             text[] not null,
    funding_line        text,
    audience_note       text,
    registration_note   text,
    closes_on           date,
    free_of_charge      boolean,
    report_published_on date,
    report_title        text,
    report_text         text,
    demo                boolean not null,
    first_day           date,
    last_day            date check (last_day >= first_day),
    starts              time,
    place               text,
    online              text,
    over_at             timestamptz,
    check ((first_day is null) = (last_day is null) and (last_day is null) = (over_at is null)),
    check ((report_published_on is null) = (report_title is null) and (report_title is null) = (report_text is null))
);
-- The lists go by first day with the id to part equal days; a space and a series list their own.
create index event_first_day_idx on events.event (first_day, id);
create index event_space_idx on events.event (space_id, first_day, id);
create index event_series_idx on events.event (series_id, first_day) where series_id is not null;

create table events.day (
    event_id uuid not null references events.event on delete cascade,
    number   int not null,
    date     date not null,
    starts   time,
    ends     time check (ends > starts),
    title    text,
    place    text,
    address  text check (address is null or place is not null),
    online   text,
    primary key (event_id, number),
    unique (event_id, date)
);

create table events.track (
    event_id uuid not null references events.event on delete cascade,
    number   int not null,
    slug     text not null,
    title    text not null,
    primary key (event_id, number),
    unique (event_id, slug)
);

-- day is null when the organiser has not said on which day it is; track is null for what is for all.
create table events.session (
    event_id       uuid not null references events.event on delete cascade,
    number         int not null,
    day            int,
    track          text,
    title          text not null,
    kind           text not null,
    starts         time,
    ends           time check (ends > starts),
    place          text,
    offsite        boolean not null,
    meeting_point  text,
    access_notes   text,
    limited_places boolean not null,
    description    text,
    primary key (event_id, number),
    foreign key (event_id, day) references events.day (event_id, number) on delete cascade,
    foreign key (event_id, track) references events.track (event_id, slug) on delete cascade
);

create table events.participant (
    event_id    uuid not null,
    session     int not null,
    number      int not null,
    name        text,
    role        text not null,
    title       text,
    affiliation text,
    primary key (event_id, session, number),
    foreign key (event_id, session) references events.session (event_id, number) on delete cascade,
    check (coalesce(name, title, affiliation) is not null)
);

-- The slug of an organisation never changes, so a copy of it saves each page a question to the directory.
create table events.organiser (
    event_id          uuid not null references events.event on delete cascade,
    number            int not null,
    organisation_id   uuid,
    organisation_slug text,
    name              text not null,
    role              text not null,
    primary key (event_id, number)
);

create table events.quotation (
    event_id    uuid not null references events.event on delete cascade,
    number      int not null,
    text        text not null,
    attribution text not null,
    primary key (event_id, number)
);

-- event_id follows up earlier_id; many to many, and never itself.
create table events.follow_up (
    event_id   uuid not null references events.event on delete cascade,
    earlier_id uuid not null references events.event,
    primary key (event_id, earlier_id),
    check (event_id <> earlier_id)
);
create index follow_up_earlier_idx on events.follow_up (earlier_id);
