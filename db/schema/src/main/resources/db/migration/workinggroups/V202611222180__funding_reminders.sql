-- The last day to apply for which those who run the group were written to, before it and after it: once for each day (REL-16).
alter table workinggroups.funding add column reminded_for date;
alter table workinggroups.funding add column overdue_told_for date;
