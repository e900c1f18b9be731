-- A room of an event in which phones hand in ideas: found by a short code that is read from a screen. It is closed and opened
-- again, always with the same code, since that stands on posters.
create table proposals.room (
    event_id  uuid primary key,
    space_id  uuid not null,
    code      text not null unique check (code ~ '^[2-9A-HJKMNP-TV-Z]{5}$'),
    opened_at timestamptz not null,
    closed_at timestamptz
);
