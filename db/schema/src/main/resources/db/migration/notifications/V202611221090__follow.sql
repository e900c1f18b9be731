-- Who wants to hear what, and the mail on its way to them. Addresses stand in accounts; here stands a person's id.
create schema notifications;

-- A follow that ended keeps its row, so that an event delivered twice does not begin it again.
create table notifications.follow (
    kind      text not null,
    subject   uuid not null,
    person_id uuid not null,
    way       text not null,
    since     timestamptz not null,
    ended_at  timestamptz,
    primary key (kind, subject, person_id)
);
create index follow_person_idx on notifications.follow (person_id);

-- A person who stopped all mail: nothing begins by itself any more, only what she asks for.
create table notifications.silence (
    person_id uuid primary key,
    since     timestamptz not null
);

-- The question whether an address may get news (PRIV-04). One link speaks for everybody who left the same address.
create table notifications.invitation (
    token     bytea not null,
    person_id uuid not null,
    asked_at  timestamptz not null,
    primary key (token, person_id)
);
create index invitation_asked_idx on notifications.invitation (asked_at);
create index invitation_person_idx on notifications.invitation (person_id);

-- A mail. Its address is asked for when it leaves, unless nobody but the mail itself knows it (sign-in).
create table notifications.mail (
    id             uuid primary key,
    purpose        text not null,
    person_id      uuid,
    address        text,
    language       text not null,
    subject        text not null check (subject !~ '[[:cntrl:]]'),
    body           text,
    stop_path      text,
    state          text not null check (state in ('WAITING', 'SENT', 'FAILED', 'DEAD')),
    attempts       int not null default 0 check (attempts >= 0),
    queued_at      timestamptz not null,
    due_at         timestamptz not null,
    expires_at     timestamptz,
    first_tried_at timestamptz,
    sent_at        timestamptz,
    problem        text,
    check (person_id is not null or address is not null or state in ('SENT', 'DEAD')),
    check (body is not null or state in ('SENT', 'DEAD')),
    check ((sent_at is not null) = (state = 'SENT'))
);
-- The worker asks for what is due; what is done is the most by far and not in it.
create index mail_due_idx on notifications.mail (due_at) where state in ('WAITING', 'FAILED');
create index mail_person_idx on notifications.mail (person_id);

-- One row for each person and step, however many ways lead from the one to the other; mail_id once it was told.
create table notifications.news (
    person_id   uuid not null,
    space_id    uuid not null,
    number      bigint not null,
    proposal_id uuid not null,
    occurred_at timestamptz not null,
    mail_id     uuid references notifications.mail on delete set null,
    told        boolean not null default false,
    primary key (person_id, space_id, number),
    check (told or mail_id is null)
);
create index news_untold_idx on notifications.news (person_id) where not told;
create index news_mail_idx on notifications.news (mail_id);

-- The stop link of a mail; one for each mail, since only its hash is kept. It outlives the mail.
create table notifications.stop_link (
    token     bytea not null,
    person_id uuid not null,
    made_at   timestamptz not null,
    primary key (token, person_id)
);
create index stop_link_made_idx on notifications.stop_link (made_at);
create index stop_link_person_idx on notifications.stop_link (person_id);
