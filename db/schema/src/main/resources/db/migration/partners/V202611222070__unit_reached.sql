-- How a unit is reached: an address of a role, kept in accounts like every address (PRIV-02); here its id only.
alter table partners.unit add person_id uuid;
-- A unit that is gone is asked nothing more. It stays, with the reason, since proposals were handed over to it.
alter table partners.unit add closed_at timestamptz;
alter table partners.unit add closed_why text check (char_length(closed_why) between 1 and 500);
alter table partners.unit add constraint unit_closed_with_reason check ((closed_at is null) = (closed_why is null));
-- For letting go of an address whose person is forgotten.
create index unit_by_person on partners.unit (person_id) where person_id is not null;
