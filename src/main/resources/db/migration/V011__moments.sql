create table moments (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  author_id uuid not null,
  team_id uuid,
  kind text not null check (kind in ('insight', 'mistake', 'tip', 'resource')),
  method text check (method in ('ask', 'watch', 'buddy', 'try', 'practise', 'read', 'video', 'lunch', 'teach', 'mentor', 'circle',
                                'stretch', 'rotation', 'webinar', 'elearning', 'workshop', 'course', 'conference')),
  language text not null check (language in ('nl', 'fr', 'en')),
  title text check (length(title) <= 1000),
  body text not null check (length(body) between 1 and 200000),
  next_time text check (length(next_time) <= 10000),
  link text check (length(link) <= 10000),
  audience text not null check (audience in ('everyone', 'team')),
  minutes int check (minutes between 1 and 6000),
  by_leader boolean not null default false,
  follows_id uuid,
  source_id text check (length(source_id) between 1 and 1000),
  created_at timestamptz not null default now(),
  updated_at timestamptz,
  deleted_at timestamptz,
  stems tsvector not null generated always as
    (setweight(searchable(language, coalesce(title, '')), 'A') || searchable(language, body || ' ' || coalesce(next_time, ''))) stored,
  folded text not null generated always as (fold(coalesce(title, '') || ' ' || body || ' ' || coalesce(next_time, ''))) stored,
  primary key (organisation_id, id),
  foreign key (organisation_id, author_id) references people on delete cascade,
  foreign key (organisation_id, team_id) references teams on delete set null (team_id),
  foreign key (organisation_id, follows_id) references moments on delete set null (follows_id)
);
comment on column moments.source_id is 'what it was where it was brought in from';
create unique index moments_imported_once on moments (organisation_id, source_id) where source_id is not null;
create index moments_newest on moments (organisation_id, created_at desc, id desc) where deleted_at is null;
create index moments_of_team on moments (organisation_id, team_id, created_at desc, id desc);
create index moments_of_author on moments (organisation_id, author_id, created_at desc, id desc);
-- So that how often somebody shared is read from the index alone.
create index moments_by_author on moments (organisation_id, author_id, created_at desc) where deleted_at is null;
create index moments_by_method on moments (organisation_id, method, created_at desc, id desc) where deleted_at is null;
create index moments_by_kind on moments (organisation_id, kind, created_at desc, id desc) where deleted_at is null;
create index moments_by_leaders on moments (organisation_id, created_at desc, id desc) where deleted_at is null and by_leader;
create index moments_following on moments (organisation_id, follows_id) where follows_id is not null;
create index moments_deleted on moments (organisation_id, deleted_at) where deleted_at is not null;
create index moments_by_part on moments using gin ((array[organisation_id]), folded gin_trgm_ops) with (fastupdate = off);
create index moments_by_mark on moments using gin (marks(organisation_id, tsvector_to_array(stems))) with (fastupdate = off);

-- From whom the author learned it.
create table moment_sources (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  moment_id uuid not null,
  person_id uuid not null,
  primary key (organisation_id, id),
  unique (organisation_id, moment_id, person_id),
  foreign key (organisation_id, moment_id) references moments on delete cascade,
  foreign key (organisation_id, person_id) references people on delete cascade
);
create index moment_sources_by_person on moment_sources (organisation_id, person_id);

-- The moment's time stands here too, so that a topic's page walks one index, newest first.
create table moment_topics (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  moment_id uuid not null,
  topic_id uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, moment_id, topic_id),
  foreign key (organisation_id, moment_id) references moments on delete cascade,
  foreign key (organisation_id, topic_id) references topics on delete cascade
);
create index moment_topics_newest on moment_topics (organisation_id, topic_id, created_at desc, moment_id desc);

-- A comment is for whom its moment was for when it was written, until its writer says otherwise.
create table comments (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  moment_id uuid not null,
  author_id uuid not null,
  language text not null check (language in ('nl', 'fr', 'en')),
  body text not null check (length(body) between 1 and 40000),
  audience text not null default 'everyone' check (audience in ('everyone', 'team')),
  kept_on date,
  created_at timestamptz not null default now(),
  updated_at timestamptz,
  deleted_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, moment_id) references moments on delete cascade,
  foreign key (organisation_id, author_id) references people on delete cascade
);
comment on column comments.kept_on is 'the day on which its writer left it for the team, though the moment is for everyone by now';
create index comments_by_author on comments (organisation_id, author_id);
create index comments_in_order on comments (organisation_id, moment_id, created_at, id);
create index comments_deleted on comments (organisation_id, deleted_at) where deleted_at is not null;

-- Who is mentioned in a moment or in one of its comments.
create table mentions (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  moment_id uuid not null,
  comment_id uuid,
  person_id uuid not null,
  primary key (organisation_id, id),
  unique nulls not distinct (organisation_id, moment_id, comment_id, person_id),
  foreign key (organisation_id, moment_id) references moments on delete cascade,
  foreign key (organisation_id, comment_id) references comments on delete cascade,
  foreign key (organisation_id, person_id) references people on delete cascade
);
create index mentions_by_person on mentions (organisation_id, person_id);
create index mentions_by_comment on mentions (organisation_id, comment_id);

-- As a comment, a reaction is for whom its moment was for at the time.
create table reactions (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  moment_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('thanks', 'trying', 'brave', 'familiar')),
  audience text not null default 'everyone' check (audience in ('everyone', 'team')),
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, moment_id, kind, person_id),
  foreign key (organisation_id, moment_id) references moments on delete cascade,
  foreign key (organisation_id, person_id) references people on delete cascade
);
create index reactions_by_person on reactions (organisation_id, person_id);

call tenant_table('moments');
call tenant_table('moment_sources');
call tenant_table('moment_topics');
call tenant_table('comments');
call tenant_table('mentions');
call tenant_table('reactions');
call refresh_topics_in_use();

-- Who may read a moment, and so what stands with it. Nobody in particular, null, reads what everyone may. The planner looks into it
-- as long as it stays one expression.
create function readable_moment(m moments, reader uuid, reader_team uuid) returns boolean
  language sql stable parallel safe
  return m.audience = 'everyone' or m.team_id = reader_team or m.author_id = reader;

-- Who may read a comment or a reaction, of those who may read its moment: whom it was for when it was written, however wide the moment went since.
create function readable_comment(m moments, audience text, author uuid, reader uuid, reader_team uuid) returns boolean
  language sql stable parallel safe
  return audience = 'everyone' or m.team_id = reader_team or author = reader or m.author_id = reader;

-- What the functions of other modules may read of them.
create view moment_beginnings with (security_invoker = true) as
  select organisation_id, id, author_id, created_at, coalesce(title, left(body, 1000)) beginning from moments where deleted_at is null;

-- Those that have the words of the query and that the reader may read, newest first.
create function moments_matching(reader uuid, reader_team uuid, query text, before_time timestamptz, before_id uuid, row_limit int)
  returns table (id uuid, created_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp rows 20
begin atomic
  select m.id, m.created_at from matching_texts('moments', 'readable_moment(t, $1, $2)', reader, reader_team, query, before_time, before_id, row_limit) m;
end;
call application_function('moments_matching(uuid, uuid, text, timestamptz, uuid, int)');

-- Moments with a stem that everyone may read. What is asked of them besides stands in one expression, of which no index knows a
-- part: only the marks lead to them, however few there are yet and whatever the planner has not counted. Who looks for them takes a
-- thousand at most: of a stem that became common since it was counted.
create function moments_having(mark int8[]) returns table (id uuid, at timestamptz, author_id uuid)
  language sql stable
begin atomic
  select m.id, m.created_at, m.author_id from moments m
   where marks(m.organisation_id, tsvector_to_array(m.stems)) @> mark
     and (m.organisation_id = current_organisation() and m.deleted_at is null and readable_moment(m, null, null)) is true;
end;

-- The likest first; a long one counts for less.
create function moments_like(query text, row_limit int) returns table (id uuid, likeness real)
  language plpgsql stable security definer set search_path = public, pg_temp rows 5
  set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
begin
  return query
    select a.id, (a.shared / (1 + ln(1 + length(m.stems))))::real
      from similar_texts(query, 'moments_having', rare_documents()) a join moments m on m.organisation_id = current_organisation() and m.id = a.id
     order by 2 desc, 1 desc limit row_limit;
end $$;
call application_function('moments_like(text, int)');
