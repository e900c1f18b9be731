-- What a group lacks to come further: a partner, money, a place, a skill, somebody who has lived it. Each kind once.
create table workinggroups.need (
    id               uuid primary key,
    working_group_id uuid not null references workinggroups.working_group on delete cascade,
    kind             text not null,
    what             text check (char_length(what) between 1 and 300),
    person_id        uuid not null,
    at               timestamptz not null,
    hidden_at        timestamptz,
    unique (working_group_id, kind)
);
