-- The number under which an authority has registered the matter (diarienummer), for who asks for the record.
alter table proposals.proposal add column registry_number text check (char_length(registry_number) between 1 and 60);
