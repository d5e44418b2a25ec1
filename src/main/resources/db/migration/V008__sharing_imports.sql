-- Posts from elsewhere on their way in. The file is kept between the steps, so that any node can go on with it; it goes once
-- it is brought in or given up, and after a day in any case. What remains is who brought in what, so that it can be undone.
create table imports (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  importer_id uuid,
  file_name text not null check (length(file_name) between 1 and 200),
  content bytea check (length(content) <= 20971520),
  encoding text not null,
  separator text not null,
  columns int[] not null,
  uploaded_at timestamptz not null default now(),
  beat_at timestamptz,
  rows_done int not null default 0,
  rows_total int not null default 0,
  failed_at timestamptz,
  finished_at timestamptz,
  primary key (organisation_id, id),
  check ((content is null) = (finished_at is not null)),
  foreign key (organisation_id, importer_id) references people on delete set null (importer_id)
);
create index imports_by_importer on imports (organisation_id, importer_id);
create index imports_newest on imports (organisation_id, uploaded_at desc);

-- What an import brought: a moment, a person or a topic. The origin of a moment is remembered when the moment is gone, so that
-- what its author deleted does not come back with the same file.
create table imported (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  import_id uuid not null,
  origin text,
  moment_id uuid,
  person_id uuid,
  topic_id uuid,
  primary key (organisation_id, id),
  unique (organisation_id, origin),
  check (num_nonnulls(origin, person_id, topic_id) = 1),
  foreign key (organisation_id, import_id) references imports on delete cascade,
  foreign key (organisation_id, moment_id) references moments on delete set null (moment_id),
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, topic_id) references topics on delete cascade
);
create index imported_by_import on imported (organisation_id, import_id);
create index imported_by_moment on imported (organisation_id, moment_id) where moment_id is not null;
create index imported_by_person on imported (organisation_id, person_id) where person_id is not null;
create index imported_by_topic on imported (organisation_id, topic_id) where topic_id is not null;

call tenant_table('imports');
call tenant_table('imported');

-- Whether any other row points to this one, those of the tables named aside. The catalogue is asked, so that a table that
-- comes later is not forgotten.
create function is_pointed_to(target regclass, target_id uuid, aside regclass[]) returns boolean
  language plpgsql stable as $$
declare
  pointer record;
  found_one boolean;
begin
  for pointer in
    select k.conrelid::regclass of_table, a.attname of_column
      from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey) and a.attname <> 'organisation_id'
     where k.contype = 'f' and k.confrelid = target and k.conrelid <> all(aside)
  loop
    execute format('select exists (select from %s where %I = $1)', pointer.of_table, pointer.of_column)
      into found_one using target_id;
    if found_one then
      return true;
    end if;
  end loop;
  return false;
end $$;
