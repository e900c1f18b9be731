-- Pictures of the story that is told afterwards: the title says to those who do not see it what it shows.
alter table events.material
    add column caption text,
    add column credit  text,
    add check (kind = 'PICTURE' or caption is null and credit is null);
