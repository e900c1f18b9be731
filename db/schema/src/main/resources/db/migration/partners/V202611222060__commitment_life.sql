-- What becomes of a promise: those who asked say thank you, it is kept, or it is withdrawn with a reason. All of it is public.
alter table partners.commitment
    add column amount text check (char_length(amount) between 1 and 80);

create table partners.commitment_step (
    commitment_id uuid not null references partners.commitment,
    state         text not null,
    reason        text check (char_length(reason) between 1 and 500),
    -- Who pressed the button, for the record; never shown.
    person_id     uuid not null,
    at            timestamptz not null,
    -- Each state is reached once.
    primary key (commitment_id, state),
    constraint withdrawn_with_reason check (state <> 'WITHDRAWN' or reason is not null)
);
