-- How many took part, and who asked to hear more. Nobody is counted by name; a person's address stands with the person.
create schema registrations;

create table registrations.headcount (
    event_id    uuid primary key,
    number      int not null check (number >= 0),
    approximate boolean not null,
    note        text
);

create table registrations.interest (
    event_id   uuid not null,
    interest   text not null,
    person_id  uuid not null,
    created_at timestamptz not null,
    primary key (event_id, interest, person_id)
);
