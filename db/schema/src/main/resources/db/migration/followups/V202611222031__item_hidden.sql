-- What is hidden lies neither on the desk nor on an agenda, also not for staff, until it is shown again.
alter table followups.item add column hidden boolean not null default false;
