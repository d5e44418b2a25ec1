-- Files from elsewhere on their way in. The file is kept between the steps, so that any node can go on with it; it goes once it is
-- brought in or given up, and after a day in any case. What remains is who brought in what, so that it can be undone.
create table imports (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  importer text not null check (importer ~ '^[a-z-]{1,40}$'),
  uploader_id uuid,
  uploader_name text check (length(uploader_name) <= 400),
  file_name text not null check (length(file_name) between 1 and 400),
  source text check (length(source) between 1 and 400),
  content bytea check (length(content) <= 31457280),
  format text not null check (format in ('CSV', 'XLSX', 'XML')),
  encoding text not null check (encoding ~ '^[A-Z0-9_]{1,20}$'),
  separator text not null check (separator in ('COMMA', 'SEMICOLON', 'TAB')),
  sheet int not null default 0 check (sheet >= 0),
  header_hash text check (header_hash ~ '^[0-9a-f]{64}$'),
  columns int[] not null check (cardinality(columns) <= 1000),
  date_order text check (date_order in ('DAY_FIRST', 'MONTH_FIRST')),
  created_at timestamptz not null default now(),
  attempts int not null default 0,
  heartbeat_at timestamptz,
  done int not null default 0,
  total int not null default 0,
  failed_at timestamptz,
  finished_at timestamptz,
  figure_codes text[] not null default '{}' check (cardinality(figure_codes) <= 20),
  figure_counts int[] not null default '{}',
  left_behind bigint[] not null default '{}' check (cardinality(left_behind) <= 1000),
  primary key (organisation_id, id),
  check ((content is null) = (finished_at is not null)),
  check (cardinality(figure_codes) = cardinality(figure_counts))
);
comment on column imports.importer is 'which kind of file it is';
comment on column imports.uploader_name is 'as it was then; null when that is nobody here any more';
comment on column imports.source is 'what people call the place where it comes from';
comment on column imports.left_behind is 'the lines of the rows that did not come along';
comment on column imports.header_hash is 'the same for files with the same header, so that the columns are known the next time';
comment on column imports.heartbeat_at is 'when whoever brings it in last gave a sign of life';
comment on column imports.sheet is 'of a workbook: which sheet is read, counted from 0, hidden ones too';
comment on column imports.date_order is 'what somebody said of dates that can be read both ways';
create index imports_by_uploader on imports (organisation_id, uploader_id);
create index imports_newest on imports (organisation_id, created_at desc, id desc);
create index imports_alike on imports (organisation_id, importer, header_hash, finished_at desc) where finished_at is not null;

-- What an import brought. What something was elsewhere is remembered when the thing is gone, so that what its author deleted does
-- not come back with the same file.
create table imported_items (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  import_id uuid,
  kind text not null check (kind ~ '^[a-z]{1,20}$'),
  item_id uuid not null,
  source_id text check (length(source_id) between 1 and 1000),
  primary key (organisation_id, id),
  unique (organisation_id, source_id),
  foreign key (organisation_id, import_id) references imports on delete cascade
);
comment on column imported_items.import_id is 'null when that was undone, and this had to stay';
comment on column imported_items.source_id is 'what it was where it comes from; null for what is only there for another';
create index imported_items_by_import on imported_items (organisation_id, import_id);
create index imported_items_by_item on imported_items (organisation_id, item_id);

call tenant_table('imports');
call tenant_table('imported_items');
