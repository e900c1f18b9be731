-- Who looks after an entry of the directory, and what became of it. An entry is never deleted once others can see it: what
-- organisations promised refers to it.
alter table partners.organisation
    add column website      text check (website ~ '^https?://[^[:space:]]+$' and char_length(website) <= 200),
    -- Rises with each change, so that two who change it at once read each other.
    add column version      integer not null default 0,
    -- Who proposed it, until an administrator has looked; nobody else sees it till then.
    add column proposed_by  uuid,
    add column verified_at  timestamptz,
    add column closed_at    timestamptz,
    add column closed_why   text check (char_length(closed_why) between 1 and 500),
    -- A duplicate goes on in another entry, where its address leads. Never in one that goes on elsewhere itself: merging keeps that flat.
    add column successor_id uuid references partners.organisation,
    add constraint organisation_closed_with_reason check ((closed_at is null) = (closed_why is null)),
    add constraint organisation_goes_on_elsewhere check (successor_id <> id);
create index organisation_by_successor on partners.organisation (successor_id) where successor_id is not null;
-- What administrators have to look at.
create index organisation_unverified on partners.organisation (id) where verified_at is null;
