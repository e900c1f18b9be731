-- The one-time key of the form, so that the same form sent twice enters one person and plans one meeting (REL-29); null where no
-- form was involved, and before.
alter table workinggroups.member        add column form_key text unique check (char_length(form_key) between 1 and 100);
alter table workinggroups.group_meeting add column form_key text unique check (char_length(form_key) between 1 and 100);
