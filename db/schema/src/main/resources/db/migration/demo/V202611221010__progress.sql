-- How far the demo data has been replayed, so that a start that was interrupted goes on where it stopped.
create schema demo;

create table demo.progress (
    only_row      boolean primary key default true check (only_row),
    steps_done    int not null,
    -- What to add to real time, set once all is loaded: the demo clock then ticks on across restarts.
    clock_offset  bigint
);

-- What a key of the demo files became.
create table demo.made (
    kind text not null,
    key  text not null,
    id   uuid not null,
    primary key (kind, key)
);
