-- What somebody would like a series to take up. Only its organisers see it until it is taken up. The id comes with the form,
-- so that the same form sent twice counts once. Name and address of who suggested it stand with the people, not here.
create table events.theme_suggestion (
    id           uuid primary key,
    series_id    uuid not null references events.series on delete cascade,
    what         text not null,
    why          text,
    suggester_id uuid,
    suggested_at timestamptz not null,
    event_id     uuid references events.event on delete set null,
    taken_up_at  timestamptz,
    set_aside_at timestamptz,
    check (taken_up_at is null or set_aside_at is null),
    check (event_id is null or taken_up_at is not null)
);
create index theme_suggestion_series_idx on events.theme_suggestion (series_id, id);
create index theme_suggestion_event_idx on events.theme_suggestion (event_id) where event_id is not null;
