-- A proposal that goes on in others keeps its row, its status and its date, which follow theirs; it does not lie on the desk.
-- One that arose from others is worked with, but what meetings led to is counted by what was raised at them.
alter table followups.item
    add column moved_on boolean not null default false,
    add column arose boolean not null default false;

create index item_at_hand_idx on followups.item (space_id, promised, proposal_id) where promised is not null and not moved_on;
