-- The directory of partner organisations, who speaks for them, and what they promised.
create schema partners;

create table partners.organisation (
    id           uuid primary key,
    slug         text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
    name         text not null check (char_length(name) between 1 and 160),
    sector       text not null,
    municipality text check (char_length(municipality) between 1 and 80),
    language     text not null,
    about        text not null check (char_length(about) <= 2000),
    demo         boolean not null
);
-- The directory is read in this order, page by page, with or without one sector.
create index organisation_by_name on partners.organisation (lower(name), id);
create index organisation_by_sector on partners.organisation (sector, lower(name), id);

create table partners.unit (
    id              uuid primary key,
    organisation_id uuid not null references partners.organisation on delete cascade,
    parent_id       uuid,
    slug            text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
    name            text not null check (char_length(name) between 1 and 160),
    demo            boolean not null,
    unique (organisation_id, slug),
    -- For the reference below: a unit is part of a unit of the same organisation, never of a stranger's.
    unique (organisation_id, id),
    foreign key (organisation_id, parent_id) references partners.unit (organisation_id, id),
    check (parent_id <> id)
);

create table partners.representative (
    organisation_id uuid not null references partners.organisation on delete cascade,
    person_id       uuid not null,
    appointed_at    timestamptz not null,
    primary key (organisation_id, person_id)
);
create index representative_by_person on partners.representative (person_id);

create table partners.commitment (
    id              uuid primary key,
    organisation_id uuid not null references partners.organisation,
    person_id       uuid not null,
    target_kind     text not null,
    target_id       uuid not null,
    kind            text not null,
    what            text not null check (char_length(what) between 1 and 200),
    from_day        date,
    until_day       date,
    state           text not null,
    made_at         timestamptz not null,
    -- A form sent twice carries the same key and makes one commitment (REL-29); null when no form was involved.
    form_key        uuid,
    unique (person_id, form_key),
    check (until_day >= from_day)
);
create index commitment_by_target on partners.commitment (target_kind, target_id, made_at desc);
create index commitment_by_organisation on partners.commitment (organisation_id, made_at desc);
