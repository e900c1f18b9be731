-- A text that must not be seen any more is hidden and kept (BBS-lagen, arkivlagen): nothing is deleted, and it can be shown
-- again. Comments may wait to be read first, as proposals do, and may answer a comment.
alter table proposals.proposal add column hidden_at timestamptz;

alter table proposals.comment
    add column published_at timestamptz,
    add column hidden_at    timestamptz,
    add column reply_to     uuid references proposals.comment;
update proposals.comment set published_at = posted_at;
-- A text that is sent twice in a day waits to be read.
create index comment_posted_idx on proposals.comment (posted_at);

-- Why a moderator should look at a text: it waits to be read first, somebody reported it, or its author objects. Texts of
-- other modules may stand here as well, so a text is a kind and an id. Who reports is not kept.
create table proposals.matter (
    id         uuid primary key,
    kind       text not null check (kind ~ '^[a-z]{1,20}$'),
    text_id    uuid not null,
    space_id   uuid not null,
    why        text not null,
    ground     text,
    words      text check (char_length(words) between 1 and 1000),
    -- What made a form look like the work of a machine, as words of ours.
    signs      text check (char_length(signs) between 1 and 100),
    since      timestamptz not null,
    settled_at timestamptz
);
create index matter_open_idx on proposals.matter (space_id, since) where settled_at is null;
create index matter_text_idx on proposals.matter (kind, text_id);
create unique index matter_once_idx on proposals.matter (kind, text_id, why) where settled_at is null and why <> 'REPORTED';

-- What moderators decided, for good: rows are only added. The text is kept as it was when it was hidden, since law asks who
-- runs a board to be able to show what was removed; it goes when an archive decision says so.
create table proposals.decision (
    id           uuid primary key,
    kind         text not null,
    text_id      uuid not null,
    space_id     uuid not null,
    what         text not null,
    ground       text,
    reason       text check (char_length(reason) between 1 and 1000),
    kept         text,
    moderator_id uuid not null,
    at           timestamptz not null
);
create index decision_text_idx on proposals.decision (kind, text_id, at);

insert into proposals.matter (id, kind, text_id, space_id, why, since)
select gen_random_uuid(), 'proposal', id, space_id, 'WAITING', raised_on from proposals.proposal where published_at is null;
