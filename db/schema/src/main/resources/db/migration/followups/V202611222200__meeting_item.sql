-- What a follow-up meeting writes down while it sits: nobody but staff reads it before it is told, and until then it can be changed or
-- taken back. The version lets two who write at once notice. Told once: told_at is set in the transaction that writes the trail.
create table followups.meeting_item (
    event_id    uuid not null,
    proposal_id uuid not null,
    version     int not null default 0,
    minutes     int check (minutes between 1 and 240),
    outcome     text,
    note        text check ((outcome is null) = (note is null)),
    stays_on    text,
    next_date   date,
    -- Whom it is handed over to.
    unit_id     uuid,
    -- How it stands when it ends.
    status      text,
    -- Who wrote it: it is told in her name when the minutes come out.
    person_id   uuid check (outcome is null or person_id is not null),
    told_at     timestamptz check (told_at is null or outcome is not null),
    primary key (event_id, proposal_id)
);
