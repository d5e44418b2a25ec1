-- A file with topics that somebody sent in. It is kept until it has been read, so that a restart loses none.
create table topic_imports (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  file_name text not null check (length(file_name) between 1 and 200),
  bytes bigint not null,
  sent_at timestamptz not null default now(),
  started_at timestamptz,
  bytes_read bigint not null default 0,
  finished_at timestamptz,
  problem text,
  problem_row bigint,
  kind text check (kind in ('labels', 'relations')),
  language text check (language in ('nl', 'fr', 'en')),
  row_count int not null default 0,
  topics_added int not null default 0,
  topics_joined int not null default 0,
  added int not null default 0,
  removed int not null default 0,
  left_out int not null default 0,
  primary key (organisation_id, id),
  check (problem is null or finished_at is not null)
);
comment on column topic_imports.problem is 'why nothing of it was taken over; null when it went well';
comment on column topic_imports.topics_joined is 'concepts of the source that turned out to be topics the organisation already had';
comment on column topic_imports.left_out is 'labels that are empty or too long';
create index topic_imports_newest on topic_imports (organisation_id, sent_at desc, id desc);
create index topic_imports_waiting on topic_imports (organisation_id, sent_at, id) where finished_at is null;

create table topic_import_parts (
  organisation_id uuid not null default current_organisation(),
  import_id uuid not null,
  part int not null,
  id uuid not null default uuidv7(),
  content bytea not null,
  primary key (organisation_id, id),
  unique (organisation_id, import_id, part),
  foreign key (organisation_id, import_id) references topic_imports on delete cascade
);

call tenant_table('topic_imports');
call tenant_table('topic_import_parts');
