-- Who of those in the role sees to it that the word comes. The role owes it all the same, so this may be nobody.
alter table followups.item add column person_id uuid check (person_id is null or owner is not null);
