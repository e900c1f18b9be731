-- Jobs that run once in a cluster (db-scheduler 16).
create schema jobs;

create table jobs.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
-- The scheduler asks for what is due, and for what lost its worker.
create index scheduled_tasks_due_idx on jobs.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat_idx on jobs.scheduled_tasks (last_heartbeat);
