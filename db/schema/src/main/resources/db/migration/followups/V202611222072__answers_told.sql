-- The answer of a unit is news as well.
drop index followups.trail_entry_told_idx;
create index trail_entry_told_idx on followups.trail_entry (at desc, space_id, number desc)
    where kind in ('REPORTED_BACK', 'FOLLOWED_UP', 'GROUP_FORMED', 'HANDED_OVER', 'HANDOVER_ANSWERED');
