-- Spring Modulith's event publication registry; not of one organisation: each event carries its own.
create table event_publication (
  id uuid not null primary key,
  listener_id text not null check (length(listener_id) <= 1000),
  event_type text not null check (length(event_type) <= 1000),
  serialized_event text not null check (length(serialized_event) <= 10000000),
  publication_date timestamptz not null,
  completion_date timestamptz,
  status text check (length(status) <= 100),
  completion_attempts int,
  last_resubmission_date timestamptz
);
create index event_publication_by_event on event_publication using hash (serialized_event);
create index event_publication_by_completion on event_publication (completion_date);

-- db-scheduler's table; not of one organisation.
create table scheduled_tasks (
  task_name text not null check (length(task_name) <= 1000),
  task_instance text not null check (length(task_instance) <= 1000),
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text check (length(picked_by) <= 1000),
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);

grant select, insert, update, delete on event_publication, scheduled_tasks to ${application_role};
