-- The page behind the link in our first mail says what the reader asked to hear of.
create index interest_person_idx on registrations.interest (person_id);
