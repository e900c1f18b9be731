-- How many days a space lets pass in a status before it says something again. No row: the space has set no limit.
create table followups.allowance (
    space_id uuid not null,
    status   text not null,
    days     int not null check (days between 1 and 730),
    primary key (space_id, status)
);

-- Which reminders of a promise were written: -1 before its day, 0 on the day, then 1, 2, … for each week that we are late. The key keeps
-- two nodes, and a node that runs again, from reminding twice; a promise that moved is another promise.
create table followups.reminder (
    proposal_id uuid not null,
    promised    date not null,
    stage       int not null check (stage >= -1),
    at          timestamptz not null,
    primary key (proposal_id, promised, stage)
);
