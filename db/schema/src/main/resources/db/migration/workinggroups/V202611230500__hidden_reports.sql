-- What a group told, and why it took a turn, can be hidden by a moderator; the words are kept.
alter table workinggroups.report add column hidden_at timestamptz;
alter table workinggroups.group_move add column hidden_at timestamptz;
