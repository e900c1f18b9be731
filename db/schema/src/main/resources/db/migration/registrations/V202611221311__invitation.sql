-- What somebody's calendar was told last of a day, so that it hears of changes once and of nothing twice. It refers to sign-ups by
-- id and holds nothing about the person. sequence only ever rises: calendars ignore what counts lower than what they have.
create table registrations.invitation (
    sign_up_id  uuid not null,
    day_id      uuid not null,
    event_id    uuid not null,
    date        date not null,
    sequence    int not null check (sequence >= 0),
    revision    int not null check (revision >= 0),
    look        text not null,
    stands      boolean not null,
    invited_at  timestamptz not null,
    reminded_at timestamptz,
    thanked_at  timestamptz,
    primary key (sign_up_id, day_id)
);
create index invitation_event_idx on registrations.invitation (event_id);
-- The jobs look for days that are near or were just now.
create index invitation_date_idx on registrations.invitation (date) where stands and (reminded_at is null or thanked_at is null);
