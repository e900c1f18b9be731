-- The arenas and who does what in them. A handful of rows, read into memory by every node.
create schema spaces;

create table spaces.space (
    id             uuid primary key,
    slug           text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name           text not null check (char_length(name) between 1 and 120),
    lang           text not null,
    zone           text not null,
    -- Starts the references of proposals, which people read aloud and type: nothing that looks like something else.
    prefix         text not null unique check (prefix ~ '^[A-HJ-NP-Z2-9]{1,4}$'),
    summary        text not null,
    about          text not null,
    who_meets      text not null,
    what_happens   text not null,
    contact_role   text not null,
    contact_email  text,
    answer_within  int not null check (answer_within between 1 and 365),
    premoderated   boolean not null,
    demo           boolean not null
);

create table spaces.role_held (
    space_id  uuid not null references spaces.space (id),
    person_id uuid not null,
    role      text not null,
    since     timestamptz not null,
    primary key (person_id, space_id, role)
);
