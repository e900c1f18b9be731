-- What a group is run by: how one joins, whom to ask, which series hears its reports, and by when the next report is due.
alter table workinggroups.working_group
    -- A group may come from several clusters, from proposals, or from nothing; see working_group_cluster. The column stays for
    -- the release before, which reads it.
    alter column cluster_id drop not null,
    add column contact       text check (char_length(contact) between 1 and 200),
    add column joining       text not null default 'OPEN',
    add column series_id     uuid,
    -- Its own meetings are events of a series of its own, with the calendar and the minutes that events have.
    add column own_series_id uuid unique,
    add column report_by     date,
    -- The days a reminder of the report was written for, so that each is written once (REL-16).
    add column reminded_for     date,
    add column overdue_told_for date,
    add column successor_id  uuid references workinggroups.working_group,
    add column version       int not null default 1,
    -- The one-time key of the form, so that the same form sent twice founds one group (REL-29).
    add column founding_key  text unique check (char_length(founding_key) between 1 and 100),
    add constraint working_group_merged_into check (state <> 'MERGED' or successor_id is not null),
    add constraint working_group_not_its_successor check (successor_id <> id);
-- The desk looks for reports that are late, and an event for the groups that report to its series.
create index working_group_report_due on workinggroups.working_group (space_id, report_by) where report_by is not null;
create index working_group_of_series on workinggroups.working_group (series_id) where series_id is not null;

-- A cluster becomes one group at most, also when two facilitators press at once.
create table workinggroups.working_group_cluster (
    cluster_id       uuid primary key,
    working_group_id uuid not null references workinggroups.working_group on delete cascade
);
create index working_group_cluster_by_group on workinggroups.working_group_cluster (working_group_id);
insert into workinggroups.working_group_cluster (cluster_id, working_group_id)
    select cluster_id, id from workinggroups.working_group where cluster_id is not null;

-- Whoever was in a group until now was told that the name is shown; from now on everybody is asked.
alter table workinggroups.member
    add column id      uuid not null default gen_random_uuid(),
    add column shown   boolean not null default true,
    add column state   text not null default 'IN',
    add column note    text check (char_length(note) between 1 and 500),
    add column left_at timestamptz,
    add primary key (id);
-- Of an organisation only its own name was shown.
update workinggroups.member set shown = false where organisation_id is not null;
create index member_by_person on workinggroups.member (person_id) where person_id is not null;

-- An invitation to hand over: whoever holds the link joins with it, once. The code itself is not kept (SEC-15).
create table workinggroups.invitation (
    id               uuid primary key,
    working_group_id uuid not null references workinggroups.working_group on delete cascade,
    label            text not null check (char_length(label) between 1 and 120),
    person_id        uuid not null,
    made_at          timestamptz not null,
    expires_at       timestamptz not null,
    taken_at         timestamptz,
    form_key         text not null unique
);
create index invitation_of_group on workinggroups.invitation (working_group_id);
