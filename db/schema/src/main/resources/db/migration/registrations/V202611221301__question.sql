-- What an organiser asks besides, and what people answered.
create table registrations.question (
    id       uuid primary key,
    event_id uuid not null,
    nr       int not null,
    kind     text not null check (kind in ('SHORT', 'LONG', 'ONE_OF', 'MANY_OF', 'NUMBER', 'CONSENT')),
    label    text not null,
    choices  text[] not null,
    optional boolean not null,
    unique (event_id, nr) deferrable initially deferred
);

create table registrations.answer (
    sign_up_id  uuid not null references registrations.sign_up on delete cascade,
    question_id uuid not null references registrations.question on delete cascade,
    words       text[] not null,
    primary key (sign_up_id, question_id)
);

-- What somebody needs to be able to take part, or cannot eat. It may tell of health, so it stands alone and goes on its day.
create table registrations.need (
    sign_up_id uuid not null references registrations.sign_up on delete cascade,
    event_id   uuid not null,
    kind       text not null check (kind in ('ACCESS', 'DIET')),
    words      text not null,
    primary key (sign_up_id, kind)
);
create index need_event_idx on registrations.need (event_id);
