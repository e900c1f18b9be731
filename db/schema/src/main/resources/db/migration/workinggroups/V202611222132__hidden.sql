-- What a moderator hid is kept and shown nowhere (ADR 0022): what a group says of itself, its public notes, and what it has to do.
alter table workinggroups.working_group add column hidden_at timestamptz;
alter table workinggroups.note add column hidden_at timestamptz;
alter table workinggroups.action add column hidden_at timestamptz;
