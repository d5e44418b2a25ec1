-- A dump of questions and answers on its way in. The file is kept between the steps, so that any node can go on with it; it
-- goes once it is brought in or given up, and after a day in any case.
create table question_imports (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  importer_id uuid,
  file_name text not null check (length(file_name) between 1 and 200),
  source text check (length(source) between 1 and 200),
  content bytea,
  uploaded_at timestamptz not null default now(),
  beat_at timestamptz,
  done int not null default 0,
  total int not null default 0,
  failed_at timestamptz,
  finished_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, importer_id) references people on delete set null (importer_id)
);
create index question_imports_by_importer on question_imports (organisation_id, importer_id);
create index question_imports_newest on question_imports (organisation_id, uploaded_at desc);

-- Who in a dump became whom here, so that the next dump finds the same people again.
create table dump_people (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  origin text not null,
  person_id uuid not null,
  primary key (organisation_id, id),
  unique (organisation_id, origin),
  foreign key (organisation_id, person_id) references people on delete cascade
);
create index dump_people_by_person on dump_people (organisation_id, person_id);

call tenant_table('question_imports');
call tenant_table('dump_people');
