create table moments (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  author_id uuid not null,
  team_id uuid,
  kind text not null check (kind in ('insight', 'mistake', 'tip', 'resource')),
  method text,
  language text not null check (language in ('nl', 'fr', 'en')),
  title text,
  words text not null check (length(words) between 1 and 100000),
  next_time text,
  link text,
  audience text not null check (audience in ('everyone', 'team')),
  minutes int check (minutes between 1 and 6000),
  by_leader boolean not null default false,
  follows_id uuid,
  submission uuid,
  origin text,
  shared_at timestamptz not null default now(),
  edited_at timestamptz,
  deleted_at timestamptz,
  stems tsvector not null generated always as
    (setweight(stems(language, coalesce(title, '')), 'A') || stems(language, words || ' ' || coalesce(next_time, ''))) stored,
  folded text not null generated always as (fold(coalesce(title, '') || ' ' || words || ' ' || coalesce(next_time, ''))) stored,
  primary key (organisation_id, id),
  foreign key (organisation_id, author_id) references people on delete cascade,
  foreign key (organisation_id, team_id) references teams on delete set null (team_id),
  foreign key (organisation_id, follows_id) references moments on delete set null (follows_id)
);
create unique index moments_once on moments (organisation_id, author_id, submission);
create unique index moments_imported_once on moments (organisation_id, origin) where origin is not null;
create index moments_newest on moments (organisation_id, shared_at desc, id desc) where deleted_at is null;
create index moments_of_team on moments (organisation_id, team_id, shared_at desc, id desc) where deleted_at is null;
create index moments_of_author on moments (organisation_id, author_id, shared_at desc, id desc);
create index moments_by_method on moments (organisation_id, method, shared_at desc, id desc) where deleted_at is null;
create index moments_by_leaders on moments (organisation_id, shared_at desc, id desc) where deleted_at is null and by_leader;
create index moments_following on moments (organisation_id, follows_id) where follows_id is not null;
create index moments_deleted on moments (organisation_id, deleted_at) where deleted_at is not null;
create index moments_by_stem on moments using gin (organisation_id, stems) where deleted_at is null;
create index moments_by_part on moments using gin (organisation_id, folded gin_trgm_ops) where deleted_at is null;

-- From whom the author learned it.
create table moment_sources (
  organisation_id uuid not null default current_organisation(),
  moment_id uuid not null,
  person_id uuid not null,
  id uuid not null default uuidv7(),
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
  shared_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, moment_id, topic_id),
  foreign key (organisation_id, moment_id) references moments on delete cascade,
  foreign key (organisation_id, topic_id) references topics on delete cascade
);
create index moment_topics_newest on moment_topics (organisation_id, topic_id, shared_at desc, moment_id desc);

create table comments (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  moment_id uuid not null,
  author_id uuid not null,
  language text not null check (language in ('nl', 'fr', 'en')),
  words text not null check (length(words) between 1 and 20000),
  submission uuid,
  commented_at timestamptz not null default now(),
  edited_at timestamptz,
  deleted_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, moment_id) references moments on delete cascade,
  foreign key (organisation_id, author_id) references people on delete cascade
);
create unique index comments_once on comments (organisation_id, author_id, submission);
create index comments_in_order on comments (organisation_id, moment_id, commented_at, id);
create index comments_deleted on comments (organisation_id, deleted_at) where deleted_at is not null;

-- Who is mentioned in the words of a moment or of one of its comments.
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

create table reactions (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  moment_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('thanks', 'trying')),
  reacted_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, moment_id, kind, person_id),
  foreign key (organisation_id, moment_id) references moments on delete cascade,
  foreign key (organisation_id, person_id) references people on delete cascade
);
create index reactions_by_person on reactions (organisation_id, person_id);

-- "I will use this when ...": its owner's alone. Open until it has an outcome.
create table intentions (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  moment_id uuid,
  words text not null check (length(words) between 1 and 2000),
  look_back date not null,
  made_at timestamptz not null default now(),
  outcome text check (outcome in ('worked', 'partly', 'let_go')),
  closed_at timestamptz,
  told text,
  told_moment_id uuid,
  primary key (organisation_id, id),
  check ((outcome is null) = (closed_at is null)),
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, moment_id) references moments on delete set null (moment_id),
  foreign key (organisation_id, told_moment_id) references moments on delete set null (told_moment_id)
);
create index intentions_open on intentions (organisation_id, person_id, look_back) where outcome is null;
create index intentions_by_moment on intentions (organisation_id, moment_id);
create index intentions_by_told on intentions (organisation_id, told_moment_id);

call tenant_table('moments');
call tenant_table('moment_sources');
call tenant_table('moment_topics');
call tenant_table('comments');
call tenant_table('mentions');
call tenant_table('reactions');
call tenant_table('intentions');

-- The text with its words marked that have a stem of the question, in whatever language that was asked.
create function headline(language text, value text, question text) returns text
  language sql stable parallel safe
  return ts_headline(
    case language when 'nl' then 'goesting_nl' when 'fr' then 'goesting_fr' else 'goesting_en' end::regconfig, value,
    plainto_tsquery('goesting_nl', question) || plainto_tsquery('goesting_fr', question) || plainto_tsquery('goesting_en', question),
    'HighlightAll=true, StartSel=' || chr(57344) || ', StopSel=' || chr(57345));

-- Words, their stems in three languages, or a part of a word; newest first. A policy would keep both indexes from being
-- used, so the organisation and the audience are filtered here. Planned anew for each call: a rare word is looked up,
-- a common one is met soon enough by walking back through time.
create function moments_matching(reader uuid, reader_team uuid, question text, before_time timestamptz, before_id uuid, most int)
  returns table (id uuid, shared_at timestamptz)
  language plpgsql stable security definer set search_path = public as $$
declare
  word text;
  condition text := '';
begin
  for word in select distinct w from regexp_split_to_table(trim(fold(question)), '[^[:alnum:]#+-]+') w where w <> '' limit 8 loop
    condition := condition || format(' and (m.stems @@ %L::tsquery',
      (plainto_tsquery('goesting_nl', word) || plainto_tsquery('goesting_fr', word) || plainto_tsquery('goesting_en', word))::text);
    if length(word) > 2 then
      condition := condition || format(' or m.folded like %L', '%' || like_literal(word) || '%');
    end if;
    condition := condition || ')';
  end loop;
  if condition = '' then
    return;
  end if;
  return query execute
    'select m.id, m.shared_at from moments m
      where m.organisation_id = current_organisation() and m.deleted_at is null
        and (m.audience = ''everyone'' or m.team_id = $2 or m.author_id = $1)
        and ($3 is null or (m.shared_at, m.id) < ($3, $4))' || condition ||
    ' order by m.shared_at desc, m.id desc limit $5'
    using reader, reader_team, before_time, before_id, most;
end $$;
