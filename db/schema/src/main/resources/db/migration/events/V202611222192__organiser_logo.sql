-- Where the logos of organisers are, a copy from the directory, so that the page of an event asks nothing more (ADR 0023, 0025).
create table events.organiser_logo (
    organisation_id uuid primary key,
    logo_id         uuid not null,
    alt             text not null
);
