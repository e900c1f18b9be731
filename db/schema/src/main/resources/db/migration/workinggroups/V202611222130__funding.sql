-- Money that a group looks for: where it might come from, until when and on what terms, and what became of it. Public, as the group is.
create table workinggroups.funding (
    id               uuid primary key,
    working_group_id uuid not null references workinggroups.working_group on delete cascade,
    source           text not null check (char_length(source) between 1 and 160),
    conditions       text check (char_length(conditions) between 1 and 1000),
    link             text check (char_length(link) between 1 and 500),
    amount           text check (char_length(amount) between 1 and 80),
    -- The last day to apply; null when the source takes applications all the time.
    deadline         date,
    state            text not null,
    -- The day on which it came to where it stands.
    state_on         date not null,
    -- What was answered, or why the group did not apply.
    said             text check (char_length(said) between 1 and 1000),
    -- Rises with each change, so that two who write at once notice (REL-28).
    version          int not null default 1,
    person_id        uuid not null,
    added_at         timestamptz not null,
    hidden_at        timestamptz,
    -- The same form sent twice adds one source (REL-29).
    form_key         text not null unique check (char_length(form_key) between 1 and 100)
);
create index funding_of_group on workinggroups.funding (working_group_id, added_at);
