-- What happened at an event that is worth telling: a version of its programme, its minutes. Told again it is no news.
create table notifications.occasion (
    event_id    uuid not null,
    kind        text not null,
    -- Of the programme's version; minutes are published once.
    number      integer not null check (number > 0),
    space_id    uuid not null,
    occurred_at timestamptz not null,
    primary key (event_id, kind, number)
);
-- The feed of a space tells the latest.
create index occasion_by_space on notifications.occasion (space_id, occurred_at desc);

-- What somebody has yet to hear of it; one row, however many versions came before the next mail.
create table notifications.occasion_news (
    person_id   uuid not null,
    event_id    uuid not null,
    kind        text not null,
    -- The latest one, and the one the reader knows: what lies between is told together.
    number      integer not null check (number > 0),
    known       integer not null check (known >= 0 and known < number),
    occurred_at timestamptz not null,
    mail_id     uuid references notifications.mail on delete set null,
    told        boolean not null default false,
    primary key (person_id, event_id, kind),
    check (told or mail_id is null)
);
create index occasion_news_untold on notifications.occasion_news (person_id) where not told;
create index occasion_news_mail on notifications.occasion_news (mail_id);
