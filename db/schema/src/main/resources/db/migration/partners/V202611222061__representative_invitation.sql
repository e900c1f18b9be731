-- Somebody is asked by mail to speak for an organisation. The person is known to accounts; the private link is stored as its hash.
create table partners.representative_invitation (
    id              uuid primary key,
    organisation_id uuid not null references partners.organisation,
    person_id       uuid not null,
    invited_by      uuid not null,
    invited_at      timestamptz not null,
    expires_at      timestamptz not null,
    code            bytea not null unique
);
create index representative_invitation_by_organisation on partners.representative_invitation (organisation_id, invited_at);
create index representative_invitation_by_end on partners.representative_invitation (expires_at);
