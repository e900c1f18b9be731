-- Whoever wanted to work on a proposal is asked once when a group takes it on, however often the news comes.
create table workinggroups.asked (
    working_group_id uuid not null references workinggroups.working_group,
    person_id        uuid not null,
    asked_at         timestamptz not null,
    primary key (working_group_id, person_id)
);
create index asked_person_idx on workinggroups.asked (person_id);
