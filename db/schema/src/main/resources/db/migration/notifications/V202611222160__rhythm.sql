-- How often somebody wants to hear, and when not. Whoever never chose has no row. One reader may be several people here, who left
-- the same address: then what was chosen last holds for all of them.
create table notifications.rhythm (
    person_id   uuid primary key,
    pace        text not null,
    -- Full hours of the day in which no mail is written; over midnight when the first is the later one.
    quiet_from  integer check (quiet_from between 0 and 23),
    quiet_until integer check (quiet_until between 0 and 23),
    chosen_at   timestamptz not null,
    check ((quiet_from is null) = (quiet_until is null)),
    check (quiet_from <> quiet_until)
);

-- When somebody was written to last: asked for each reader who wants to hear once a day, week or month.
create index mail_digest_idx on notifications.mail (person_id, queued_at) where purpose = 'DIGEST';
