-- The logo of an organisation, looked into as every file is (ADR 0025). A new one gets a new id and so a new address.
create table partners.logo (
    id              uuid primary key,
    organisation_id uuid not null unique references partners.organisation on delete cascade,
    media_type      text not null,
    ending          text not null,
    bytes           int not null check (bytes between 1 and 10485760),
    content         bytea not null check (length(content) = bytes),
    added_at        timestamptz not null
);

-- What lists need of it, on the row: its address, and words for those who do not see it.
alter table partners.organisation
    add column logo_id  uuid,
    add column logo_alt text check (char_length(logo_alt) between 1 and 160),
    add constraint organisation_logo_has_words check ((logo_id is null) = (logo_alt is null));
