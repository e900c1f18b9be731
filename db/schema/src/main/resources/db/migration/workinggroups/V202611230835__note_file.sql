-- A material may be a file. What it is stands with the note, so that a list asks one table; its bytes lie apart, so that reading a note does
-- not carry them.
alter table workinggroups.note
    add column ending     text check (char_length(ending) between 1 and 8),
    add column media_type text,
    add column bytes      int check (bytes between 1 and 10485760),
    drop constraint note_check,
    add constraint note_says_something check (text is not null or link is not null or ending is not null),
    add constraint note_file_is_whole check ((ending is null) = (media_type is null) and (ending is null) = (bytes is null));

create table workinggroups.note_file (
    note_id uuid primary key references workinggroups.note on delete cascade,
    content bytea not null
);
