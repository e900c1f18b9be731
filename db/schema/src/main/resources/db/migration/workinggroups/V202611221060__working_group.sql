-- Groups that take proposals on, the proposals they carry, and who is in them.
create schema workinggroups;

create table workinggroups.working_group (
    id         uuid primary key,
    slug       text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
    space_id   uuid not null,
    -- One group from one cluster, however often the button is pressed (REL-29).
    cluster_id uuid not null unique,
    name       text not null check (char_length(name) between 1 and 120),
    purpose    text not null check (char_length(purpose) between 1 and 2000),
    done_means text not null check (char_length(done_means) between 1 and 1000),
    language   text not null,
    state      text not null,
    formed_at  timestamptz not null
);
-- Lists are read newest first, of all spaces or of one.
create index working_group_newest on workinggroups.working_group (formed_at desc, id desc);
create index working_group_newest_in_space on workinggroups.working_group (space_id, formed_at desc, id desc);

create table workinggroups.working_group_source (
    working_group_id uuid not null references workinggroups.working_group on delete cascade,
    proposal_id      uuid not null,
    place            int not null,
    primary key (working_group_id, proposal_id)
);
create index working_group_source_by_proposal on workinggroups.working_group_source (proposal_id);

-- A small copy of the directory, kept fresh by what the directory announces, so that a group's page need not ask for names.
create table workinggroups.organisation_copy (
    organisation_id uuid primary key,
    slug            text not null,
    name            text not null
);

create table workinggroups.member (
    working_group_id uuid not null references workinggroups.working_group on delete cascade,
    person_id        uuid,
    organisation_id  uuid references workinggroups.organisation_copy,
    role             text not null,
    joined_at        timestamptz not null,
    check (person_id is not null or organisation_id is not null),
    -- A person is in a group once for herself and once for each organisation; joining twice does no harm.
    unique nulls not distinct (working_group_id, person_id, organisation_id)
);
create index member_by_organisation on workinggroups.member (organisation_id);
