-- Who wants to work on a proposal, for oneself or for an organisation one speaks for. Staff of the space see it; everybody
-- sees a name only if the person agreed. The organisation's name is a copy.
create table proposals.willing (
    id                uuid primary key,
    proposal_id       uuid not null references proposals.proposal,
    person_id         uuid not null,
    organisation_id   uuid,
    organisation_name text,
    organisation_slug text,
    name_agreed       boolean not null,
    offered_at        timestamptz not null,
    unique nulls not distinct (proposal_id, person_id, organisation_id),
    check ((organisation_id is null) = (organisation_name is null) and (organisation_id is null) = (organisation_slug is null))
);
create index willing_person_idx on proposals.willing (person_id);
create index willing_organisation_idx on proposals.willing (organisation_id) where organisation_id is not null;
