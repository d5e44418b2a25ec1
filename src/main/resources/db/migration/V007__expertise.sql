-- From what it shows that somebody knows something of a topic. One thing may say it of several topics: a row for each.
create table evidence (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  topic_id uuid not null,
  kind text not null check (kind in ('moment', 'answer', 'helpful_answer', 'talk', 'session', 'own_words')),
  source_id uuid not null,
  path text not null check (length(path) between 1 and 1000),
  excerpt text not null check (length(excerpt) <= 1000),
  found_at timestamptz not null,
  left_out_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, kind, source_id, person_id, topic_id),
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, topic_id) references topics on delete cascade
);
comment on column evidence.source_id is 'the moment, answer, talk or statement that shows it';
comment on column evidence.left_out_at is 'since when the person says that this tells nothing about the topic; it is kept, so that it does not come back';
create index evidence_of_person on evidence (organisation_id, person_id, topic_id, found_at desc);
create index evidence_by_topic on evidence (organisation_id, topic_id);
-- So that what was shown on a topic is read from the index alone.
create index evidence_on_topic on evidence (organisation_id, topic_id, found_at desc) include (person_id, kind, source_id)
  where left_out_at is null;

-- "Vraag me over ...", in the person's own words; the topics recognised in them stand among the evidence.
create table expertise_statements (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  body text not null check (length(body) between 1 and 600),
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references people on delete cascade
);
create index expertise_statements_of_person on expertise_statements (organisation_id, person_id, created_at desc);

-- Topics for which the person does not want to be found.
create table hidden_topics (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  topic_id uuid not null,
  hidden_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, person_id, topic_id),
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, topic_id) references topics on delete cascade
);
create index hidden_topics_by_topic on hidden_topics (organisation_id, topic_id);

-- What people state about being asked; who stated nothing may be asked three times a week.
create table availabilities (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  per_week int not null check (per_week between 0 and 50),
  away_until date,
  note text check (length(note) between 1 and 400),
  updated_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, person_id),
  foreign key (organisation_id, person_id) references people on delete cascade
);
comment on column availabilities.away_until is 'the first day on which the person may be asked again';

-- What was learned in this organisation about who knows: how much each feature says.
create table ranking_models (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  weights float8[] not null check (cardinality(weights) <= 1000),
  trained_on int not null,
  questions int not null default 0,
  trained_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id)
);
comment on column ranking_models.trained_on is 'how many earlier questions with a helpful answer the weights come from';
comment on column ranking_models.questions is 'how many there were when it learned, counted no further than ten thousand';

call tenant_table('evidence');
call tenant_table('expertise_statements');
call tenant_table('hidden_topics');
call tenant_table('availabilities');
call tenant_table('ranking_models');
call refresh_topics_in_use();

-- What the functions of other modules may read of it: no more than what it takes to find who knows.
create view shown_evidence with (security_invoker = true) as
  select organisation_id, person_id, topic_id, kind, source_id, found_at from evidence where left_out_at is null;
create view topics_hidden_by_people with (security_invoker = true) as
  select organisation_id, person_id, topic_id from hidden_topics;
create view learned_rankings with (security_invoker = true) as
  select organisation_id, weights, questions from ranking_models;

-- In how many texts a stem stands, at most, that is rare here.
create function rare_documents() returns int
  language sql stable
  return greatest(3, (select r.questions / 20 from ranking_models r where r.organisation_id = current_organisation()));

-- What people shared and answered since then, by topic, as everyone may read it: once, though it showed in more than one way.
create function shared_since(who uuid[], since timestamptz)
  returns table (person_id uuid, topic_id uuid, path text, excerpt text, found_at timestamptz)
  language sql stable as $$
  select distinct on (e.person_id, e.topic_id, e.source_id) e.person_id, e.topic_id, e.path, e.excerpt, e.found_at
    from evidence e
   where e.organisation_id = current_organisation() and e.person_id = any(who) and e.found_at >= since
     and e.left_out_at is null and e.kind in ('moment', 'answer', 'helpful_answer', 'session')
     and not exists (select from hidden_topics h where h.organisation_id = e.organisation_id
                        and h.person_id = e.person_id and h.topic_id = e.topic_id)
   order by e.person_id, e.topic_id, e.source_id, e.found_at
$$;

-- Wie is wie. Of a topic that little was shown on, the people are looked up first; of one that everybody shows something on, they
-- are met soon in the order of names; it is so many things that make the difference. A site's teams are not looked for in the tree
-- of all teams.
create function people_directory(part text, topic uuid, team uuid, speaks text, at_site text, after_name text, after_id uuid,
                                 row_limit int, many int default 10000)
  returns table (id uuid, name text, folded_name text, job text, language text, also_speaks text[],
                 team_id uuid, team_name text, colour text, site text)
  language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan rows 20 as $$
declare
  condition text := name_condition('p.folded_name', part);
  teams_meant uuid[];
  knowing uuid[];
begin
  if team is null and at_site is not null then
    select array_agg(t.id) into teams_meant from team_names t
     where t.organisation_id = current_organisation() and t.site = at_site;
  elsif team is not null then
    select array_agg(t.id) into teams_meant
      from team_branch(team) b (id) join team_names t on t.organisation_id = current_organisation() and t.id = b.id
     where at_site is null or t.site = at_site;
  end if;
  if team is not null or at_site is not null then
    condition := condition || ' and p.team_id = any($3)';
  end if;
  if speaks is not null then
    condition := condition || ' and (p.language = $4 or $4 = any(p.also_speaks))';
  end if;
  if topic is not null then
    select coalesce(array_agg(distinct e.person_id), '{}') into knowing
      from (select x.person_id from evidence x
             where x.organisation_id = current_organisation() and x.topic_id = topic and x.left_out_at is null
             limit many + 1) e
    having count(*) <= many;
    condition := condition || case when knowing is null then ' and p.id in (select e.person_id from evidence e
         where e.organisation_id = current_organisation() and e.topic_id = $5 and e.left_out_at is null)'
      else ' and p.id = any($8)' end || ' and not exists (select from hidden_topics h
         where h.organisation_id = current_organisation() and h.person_id = p.id and h.topic_id = $5)';
  end if;
  if after_name is not null then
    condition := condition || ' and (p.folded_name, p.id) > ($6, $7)';
  end if;
  return query execute
    'with found as materialized (
       select p.folded_name, p.id from colleagues p
        where p.organisation_id = $1 and p.erased_at is null' || condition || '
        order by p.folded_name, p.id limit $2)
     select p.id, p.name, p.folded_name, p.job, p.language, p.also_speaks, p.team_id, p.team_name, p.colour, p.site
       from found f join colleagues p on p.organisation_id = $1 and p.id = f.id
      order by p.folded_name, p.id'
    using current_organisation(), row_limit, teams_meant, speaks, topic, after_name, after_id, knowing;
end $$;
call application_function('people_directory(text, uuid, uuid, text, text, text, uuid, int, int)');
