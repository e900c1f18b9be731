-- Two administrators may have the settings open at once: whoever saves says which ones she read (REL-28).
alter table spaces.space add column version integer not null default 1 check (version > 0);
