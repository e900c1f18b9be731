-- Theme tags: the staff of a space keep them few and clear. One that is put away stays on the proposals that have it, but
-- nobody can put it on another one.
create table proposals.tag (
    id       uuid primary key,
    space_id uuid not null,
    name     text not null check (char_length(name) between 1 and 40),
    away     boolean not null default false,
    made_at  timestamptz not null
);
-- "Transport" and "transport" are one tag.
create unique index tag_name_idx on proposals.tag (space_id, lower(name));
