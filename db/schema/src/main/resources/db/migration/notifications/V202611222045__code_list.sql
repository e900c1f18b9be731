-- Following without an account and without an address: a list of proposals that opens with a code, kept as a hash. It says
-- nothing about whose it is.
create table notifications.code_list (
    code_hash text primary key,
    begun_at  timestamptz not null,
    -- What happened after this is new to whoever holds the code; she says herself when she has read it.
    seen_at   timestamptz not null
);

create table notifications.code_follow (
    code_hash   text not null references notifications.code_list on delete cascade,
    proposal_id uuid not null,
    since       timestamptz not null,
    primary key (code_hash, proposal_id)
);
