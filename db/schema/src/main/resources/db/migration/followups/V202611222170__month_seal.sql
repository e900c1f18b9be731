-- Where the chain of a space ended when a month was over. Rows are only ever added: whoever writes the chain anew has to
-- change them too, and what other people kept of them then shows it (ADR 0033). In production the role of the application
-- has insert and select on this table and nothing else.
create table followups.month_seal (
    space_id    uuid not null,
    month       date not null check (extract(day from month) = 1),
    -- How many entries came since the seal before; a month without any has no seal.
    entries     bigint not null check (entries > 0),
    last_number bigint not null check (last_number >= entries),
    hash        bytea not null check (octet_length(hash) = 32),
    sealed_at   timestamptz not null,
    primary key (space_id, month),
    unique (space_id, last_number)
);
