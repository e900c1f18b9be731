-- How an event looked when its followers were told last, so that they hear of what they can see and not of each edit.
create table notifications.meeting_look (
    event_id uuid primary key,
    look     text not null
);

-- What somebody has yet to hear of an event; one row, however often it changed before the next mail.
create table notifications.meeting_news (
    person_id   uuid not null,
    event_id    uuid not null,
    fresh       boolean not null,
    occurred_at timestamptz not null,
    mail_id     uuid references notifications.mail on delete set null,
    told        boolean not null default false,
    primary key (person_id, event_id),
    check (told or mail_id is null)
);
create index meeting_news_untold_idx on notifications.meeting_news (person_id) where not told;
create index meeting_news_mail_idx on notifications.meeting_news (mail_id);
