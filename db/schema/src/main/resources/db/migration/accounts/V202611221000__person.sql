-- Everything personal stands in this schema; other modules keep a person's id only. Deleting a row here makes whatever
-- refers to it anonymous (PRIV-02).
create schema accounts;

create table accounts.person (
    id                 uuid primary key,
    display_name       text check (char_length(display_name) between 1 and 80),
    email              text check (char_length(email) between 3 and 254),
    email_confirmed_at timestamptz,
    language           text not null,
    account_since      timestamptz,
    disabled_at        timestamptz,
    created_at         timestamptz not null,
    check (display_name is not null or email is not null)
);
-- One account an address, whatever the case it is typed in; addresses without an account may repeat.
create unique index person_account_email_key on accounts.person (lower(email)) where account_since is not null;
