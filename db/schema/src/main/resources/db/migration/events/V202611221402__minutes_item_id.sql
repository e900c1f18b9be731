-- Each item is written in a form of its own, so it needs a name that stays: that of its part of the programme, or one of its own.
alter table events.minutes_item add column id uuid;
update events.minutes_item set id = coalesce(session_id, gen_random_uuid());
alter table events.minutes_item alter column id set not null, add unique (event_id, id);
