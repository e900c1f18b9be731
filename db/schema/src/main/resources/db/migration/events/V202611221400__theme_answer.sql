-- What a program filled in is kept apart for a person to judge, not thrown away. Why a theme is not taken up now is told to
-- whoever suggested it, in the organiser's words if there are any.
alter table events.theme_suggestion
    add column suspect       boolean not null default false,
    add column set_aside_why text;
