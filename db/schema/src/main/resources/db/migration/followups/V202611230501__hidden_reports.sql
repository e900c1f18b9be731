-- A report-back whose words a moderator hid. Its steps stay in the chain as they were written; only who reads gets no words.
alter table followups.report_back add column hidden_at timestamptz;
