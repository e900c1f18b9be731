-- Two organisers may edit at once. What each began with is counted, so that who comes second is told and loses nothing (REL-28).
alter table registrations.sign_up_setup add version int not null default 0;
alter table registrations.question add version int not null default 0;
-- A question that is asked no more, though somebody answered it: the answers stay readable under its words.
alter table registrations.question add retired boolean not null default false;
