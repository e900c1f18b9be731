-- How much each client or address has left of what it may do (bucket4j 8.18). The key is a keyed hash: it leads to nobody
-- without the secret, and the row goes when the bucket is full again (PRIV-01). Unlogged: a crash may forget it.
create unlogged table accounts.bucket (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
create index bucket_expiry_idx on accounts.bucket (expires_at);

-- Keys that this installation made for itself because none were configured.
create table accounts.secret (
    name       text primary key,
    value      bytea not null check (octet_length(value) >= 32),
    created_at timestamptz not null default now()
);
