-- The guiding question of an event that a proposal answers, as it stood when the writing began.
alter table proposals.draft add column question text;
