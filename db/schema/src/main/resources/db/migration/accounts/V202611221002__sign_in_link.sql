-- One-time links that were mailed and not used yet. Using one deletes its row, so that of two at once only one finds it.
create table accounts.sign_in_link (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    email      text not null check (char_length(email) between 3 and 254),
    next_path  text not null check (next_path like '/%' and char_length(next_path) <= 1000),
    created_at timestamptz not null,
    expires_at timestamptz not null
);
-- For throwing away what nobody used.
create index sign_in_link_expiry_idx on accounts.sign_in_link (expires_at);
