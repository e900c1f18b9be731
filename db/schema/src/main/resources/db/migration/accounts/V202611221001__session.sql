-- Sessions of people who are signed in (Spring Session JDBC 4.1); visitors have none. Only a person's id is kept in one.
create table accounts.spring_session (
    primary_id            char(36) not null constraint spring_session_pk primary key,
    session_id            char(36) not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create unique index spring_session_id_key on accounts.spring_session (session_id);
-- The clean-up asks for what has expired, an administrator for the sessions of one person.
create index spring_session_expiry_idx on accounts.spring_session (expiry_time);
create index spring_session_principal_idx on accounts.spring_session (principal_name);

create table accounts.spring_session_attributes (
    session_primary_id char(36) not null references accounts.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name)
);
