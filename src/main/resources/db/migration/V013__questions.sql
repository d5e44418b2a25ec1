-- A question asked without a name has neither author nor team, and a key that only the asker's browser can make again. Nothing tells
-- when it was asked but the day: its times are a day's, and the ids of the question and of what is written together with it are
-- random. What must be in order has a position, for the ids are not.
create table questions (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default gen_random_uuid(),
  author_id uuid,
  nameless_key text check (length(nameless_key) <= 100),
  team_id uuid,
  language text not null check (language in ('nl', 'fr', 'en')),
  title text check (length(title) <= 1000),
  body text not null check (length(body) between 1 and 200000),
  audience text not null check (audience in ('everyone', 'team', 'asked')),
  source_id text check (length(source_id) between 1 and 1000),
  created_at timestamptz not null default now(),
  opened_at timestamptz,
  audience_before text check (audience_before in ('everyone', 'team', 'asked')),
  opened_before timestamptz,
  escalate_on date,
  updated_at timestamptz,
  deleted_at timestamptz,
  answer_count int not null default 0,
  answered_at timestamptz,
  helped_at timestamptz,
  stems tsvector not null generated always as
    (setweight(searchable(language, coalesce(title, '')), 'A') || searchable(language, body)) stored,
  folded text not null generated always as (fold(coalesce(title, '') || ' ' || body)) stored,
  primary key (organisation_id, id),
  check (nameless_key is null or (author_id is null and team_id is null and audience <> 'team')),
  check (nameless_key is null or (tells_only_the_day(created_at) and tells_only_the_day(opened_at) and tells_only_the_day(opened_before) and tells_only_the_day(updated_at)
                                  and tells_only_the_day(deleted_at) and tells_only_the_day(helped_at))),
  check (author_id is not null or nameless_key is not null or source_id is not null),
  foreign key (organisation_id, author_id) references people on delete cascade,
  foreign key (organisation_id, team_id) references teams on delete set null (team_id)
);
comment on column questions.source_id is 'what it was where it was brought in from';
comment on column questions.opened_at is 'since when it is put before all who may read it; null when only some are asked';
comment on column questions.audience_before is 'for whom it was before its asker put it before everyone, who may take that back while nobody used it';
comment on column questions.opened_before is 'what opened_at was then';
comment on column questions.escalate_on is 'the day on which more people are asked if nobody answered; null when they were, or never will be';
comment on column questions.answered_at is 'when it was last answered';
create unique index questions_imported_once on questions (organisation_id, source_id) where source_id is not null;
create index questions_newest on questions (organisation_id, created_at desc, id desc) where deleted_at is null;
create index questions_open on questions (organisation_id, created_at desc, id desc)
  where deleted_at is null and opened_at is not null and answer_count = 0;
create index questions_of_author on questions (organisation_id, author_id, created_at desc, id desc);
create index questions_of_team on questions (organisation_id, team_id, created_at desc, id desc);
create index questions_to_escalate on questions (organisation_id, escalate_on) where escalate_on is not null and deleted_at is null;
create index questions_deleted on questions (organisation_id, deleted_at) where deleted_at is not null;
create index questions_by_part on questions using gin ((array[organisation_id]), folded gin_trgm_ops) with (fastupdate = off);
create index questions_by_mark on questions using gin (marks(organisation_id, tsvector_to_array(stems))) with (fastupdate = off);

-- The question's time stands here too, so that a topic's page walks one index, newest first.
create table question_topics (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default gen_random_uuid(),
  question_id uuid not null,
  topic_id uuid not null,
  position int not null default 0,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, question_id, topic_id),
  foreign key (organisation_id, question_id) references questions on delete cascade,
  foreign key (organisation_id, topic_id) references topics on delete cascade
);
create index question_topics_newest on question_topics (organisation_id, topic_id, created_at desc, question_id desc);

-- Who was asked, and why that person. Open until answered, declined or passed on.
create table question_requests (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default gen_random_uuid(),
  question_id uuid not null,
  person_id uuid not null,
  position int not null default 0,
  reasons jsonb not null default '[]' check (length(reasons::text) <= 100000),
  created_at timestamptz not null default now(),
  escalated boolean not null default false,
  passed_by uuid,
  outcome text check (outcome in ('answered', 'declined', 'passed')),
  closed_on date,
  primary key (organisation_id, id),
  unique (organisation_id, question_id, person_id),
  check ((outcome is null) = (closed_on is null)),
  foreign key (organisation_id, question_id) references questions on delete cascade,
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, passed_by) references people on delete set null (passed_by)
);
comment on column question_requests.position is 'who was asked before whom, counted per question';
comment on column question_requests.escalated is 'whether it was asked because nobody had answered for some days';
create index question_requests_of_person on question_requests (organisation_id, person_id, created_at desc);
create index question_requests_open on question_requests (organisation_id, person_id, created_at desc) where outcome is null;
create index question_requests_passed_by on question_requests (organisation_id, passed_by) where passed_by is not null;

-- Somebody who was asked thinks of a colleague who may not read the question: nothing happens until the asker says yes.
create table question_passes (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default gen_random_uuid(),
  question_id uuid not null,
  person_id uuid not null,
  passed_by uuid not null,
  created_on date not null default current_date,
  primary key (organisation_id, id),
  unique (organisation_id, question_id, person_id),
  foreign key (organisation_id, question_id) references questions on delete cascade,
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, passed_by) references people on delete cascade
);
create index question_passes_to_person on question_passes (organisation_id, person_id);
create index question_passes_by_person on question_passes (organisation_id, passed_by);

-- An answer always has a name. It is for whom the question was for when it was written, until its writer says otherwise.
create table answers (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default gen_random_uuid(),
  question_id uuid not null,
  author_id uuid not null,
  language text not null check (language in ('nl', 'fr', 'en')),
  body text not null check (length(body) between 1 and 200000),
  audience text not null default 'everyone' check (audience in ('everyone', 'team', 'asked')),
  asked_before int,
  kept_on date,
  source_id text check (length(source_id) between 1 and 1000),
  created_at timestamptz not null default now(),
  updated_at timestamptz,
  deleted_at timestamptz,
  helpful_at timestamptz,
  primary key (organisation_id, id),
  check (audience = 'everyone' or asked_before is not null),
  foreign key (organisation_id, question_id) references questions on delete cascade,
  foreign key (organisation_id, author_id) references people on delete cascade
);
comment on column answers.asked_before is 'how many had been asked when it was written: who was asked later does not read it, unless all of its audience do';
comment on column answers.kept_on is 'the day on which its writer left it for fewer than the question is for by now';
comment on column answers.source_id is 'what it was where it was brought in from';
comment on column answers.helpful_at is 'when the asker marked that this helped; the day of the question when that one has no name';
create unique index answers_imported_once on answers (organisation_id, source_id) where source_id is not null;
create index answers_in_order on answers (organisation_id, question_id, created_at, id);
create index answers_of_author on answers (organisation_id, author_id, created_at desc, id desc);
create index answers_deleted on answers (organisation_id, deleted_at) where deleted_at is not null;
create index answers_newest on answers (organisation_id, created_at desc) where deleted_at is null;
create index answers_helpful on answers (organisation_id, helpful_at desc) where helpful_at is not null and deleted_at is null;

-- Colleagues whom an answer helped as well; the asker without a name is never among them.
create table answer_thanks (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default gen_random_uuid(),
  answer_id uuid not null,
  person_id uuid not null,
  audience text not null default 'everyone' check (audience in ('everyone', 'team', 'asked')),
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, answer_id, person_id),
  foreign key (organisation_id, answer_id) references answers on delete cascade,
  foreign key (organisation_id, person_id) references people on delete cascade
);
create index answer_thanks_by_person on answer_thanks (organisation_id, person_id);

-- A comment on the question, or on one of its answers. Without an author it is the nameless asker's: its time is that of what was
-- said there last, and a bit.
create table answer_comments (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default gen_random_uuid(),
  question_id uuid not null,
  answer_id uuid,
  author_id uuid,
  body text not null check (length(body) between 1 and 40000),
  audience text not null default 'everyone' check (audience in ('everyone', 'team', 'asked')),
  asked_before int,
  kept_on date,
  created_at timestamptz not null default now(),
  updated_at timestamptz,
  deleted_at timestamptz,
  primary key (organisation_id, id),
  check (audience = 'everyone' or asked_before is not null),
  check (author_id is not null or (updated_at is null and coalesce(deleted_at = created_at, true))),
  foreign key (organisation_id, question_id) references questions on delete cascade,
  foreign key (organisation_id, answer_id) references answers on delete cascade,
  foreign key (organisation_id, author_id) references people on delete cascade
);
create index answer_comments_in_order on answer_comments (organisation_id, question_id, created_at, id);
create index answer_comments_by_answer on answer_comments (organisation_id, answer_id);
create index answer_comments_by_author on answer_comments (organisation_id, author_id);
create index answer_comments_deleted on answer_comments (organisation_id, deleted_at) where deleted_at is not null;

call tenant_table('questions');
call tenant_table('question_topics');
call tenant_table('question_requests');
call tenant_table('question_passes');
call tenant_table('answers');
call tenant_table('answer_thanks');
call tenant_table('answer_comments');
call refresh_topics_in_use();

create function was_asked(organisation uuid, question uuid, person uuid) returns boolean
  language sql stable parallel safe
  return exists (select from question_requests r where r.organisation_id = organisation and r.question_id = question and r.person_id = person);

-- Who may read a question, and so its answers. Nobody in particular, null, reads what everyone may; reader_key is what the browser of
-- who asks without a name makes of it. The planner looks into it as long as it stays one expression without a subquery: whether
-- somebody was asked is only looked up where nothing else lets the reader in.
create function readable_question(q questions, reader uuid, reader_team uuid, reader_key text) returns boolean
  language sql stable parallel safe
  return q.audience = 'everyone' or q.audience = 'team' and q.team_id = reader_team or q.author_id = reader
      or q.nameless_key = reader_key or reader is not null and was_asked(q.organisation_id, q.id, reader);

create function was_asked_before(organisation uuid, question uuid, person uuid, place int) returns boolean
  language sql stable parallel safe
  return exists (select from question_requests r
    where r.organisation_id = organisation and r.question_id = question and r.person_id = person and r.position < place);

-- How many were asked by now; null for a question that everyone reads.
create function asked_until_now(q questions) returns int
  language sql stable
  return case when q.audience <> 'everyone' then
    (select coalesce(max(r.position) + 1, 0) from question_requests r where r.organisation_id = q.organisation_id and r.question_id = q.id) end;

-- Who may read what somebody wrote at a question, of those who may read the question: whom it was for when it was written, however
-- wide the question went since.
create function readable_there(q questions, audience text, asked_before int, author uuid, reader uuid, reader_team uuid, reader_key text)
  returns boolean
  language sql stable parallel safe
  return audience = 'everyone' or author = reader or q.author_id = reader or q.nameless_key = reader_key
      or audience = 'team' and q.team_id = reader_team
      or reader is not null and was_asked_before(q.organisation_id, q.id, reader, asked_before);

-- Those that have the words of the query and that the reader may read, newest first.
create function questions_matching(reader uuid, reader_team uuid, query text, before_time timestamptz, before_id uuid, row_limit int)
  returns table (id uuid, created_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp rows 20
begin atomic
  select q.id, q.created_at
    from matching_texts('questions', 'readable_question(t, $1, $2, null)', reader, reader_team, query, before_time, before_id, row_limit) q;
end;
call application_function('questions_matching(uuid, uuid, text, timestamptz, uuid, int)');

-- As moments_having.
create function questions_having(mark int8[]) returns table (id uuid, at timestamptz, answer_count int)
  language sql stable
begin atomic
  select q.id, q.created_at, q.answer_count from questions q
   where marks(q.organisation_id, tsvector_to_array(q.stems)) @> mark
     and (q.organisation_id = current_organisation() and q.deleted_at is null and readable_question(q, null, null, null)) is true;
end;

-- The likest first; a long one counts for less.
create function questions_like(query text, row_limit int) returns table (id uuid, likeness real)
  language plpgsql stable security definer set search_path = public, pg_temp rows 5
  set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
begin
  return query
    select a.id, (a.shared / (1 + ln(1 + length(q.stems))))::real
      from similar_texts(query, 'questions_having', rare_documents()) a join questions q on q.organisation_id = current_organisation() and q.id = a.id
     order by 2 desc, 1 desc limit row_limit;
end $$;
call application_function('questions_like(text, int)');

-- Who showed before that moment that they know something of this. Rows of several kinds:
--   finder           what was learned: its weights in tellings; the latest questions, the first of them at first_at; in answers,
--                    how many questions there were, counted no further than some thousands
--   question, moment what has rare stems of the question, with who answered or shared it; how the likest of them begin
--   known, answered, shared
--                    who showed something on one of its topics, which is in id, and how many times
--   person           each of the people nearest to the question, and who answered anything of late: how they took part until then,
--                    and how often they were asked since lately
-- Of a stem, a topic and a person only the newest are read, so the cost stays the same however old the organisation grows. Who does
-- not want to be found for one of the topics is not in it.
create function evidence_candidates(query text, about uuid[], before timestamptz, asker uuid, lately timestamptz)
  returns table (kind text, id uuid, at timestamptz, stems text[], tellings float8[], people uuid[], times int[], beginning text,
                 contributions int, answers int, first_at timestamptz, last_at timestamptz, length float8, alone float8, to_asker int,
                 asked int, asked_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp rows 200
  set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
#variable_conflict use_column
declare
  organisation constant uuid := current_organisation();
  weights float8[];
  questions_before int;
begin
  select f.weights, f.questions into weights, questions_before from learned_rankings f where f.organisation_id = organisation;
  if coalesce(questions_before, 0) < 1000 then
    select count(*) into questions_before from (
      select from questions q where q.organisation_id = organisation and q.deleted_at is null and q.created_at < before limit 1000) earlier;
  end if;
  return query
    select 'finder', null::uuid, null::timestamptz, null::text[], weights, null::uuid[], null::int[], null::text,
           count(*)::int, questions_before, min(q.created_at), null::timestamptz, null::float8, null::float8, null::int, null::int, null::timestamptz
      from (select q.created_at from questions q
             where q.organisation_id = organisation and q.deleted_at is null and q.created_at < before order by q.created_at desc limit 200) q;
  return query
    with hidden as materialized (
      select h.person_id from topics_hidden_by_people h where h.organisation_id = organisation and h.topic_id = any(about)),
    having_stem as materialized (
      select r.stem, d.kind, d.id, d.at, d.author_id from rarest_stems(query, 1200, 120) r cross join lateral (
        (select 'question' kind, q.id, q.at, null::uuid author_id from questions_having(r.mark) q
          where (q.answer_count > 0 and q.at < before) is true limit 1000)
        union all
        (select 'moment', m.id, m.at, m.author_id from moments_having(r.mark) m where (m.at < before) is true limit 1000)) d),
    telling as materialized (
      select h.stem, ln(1 + greatest(questions_before, count(*)) / count(*)::float8) weight
        from having_stem h group by h.stem
       having count(*) <= greatest(3, questions_before / 5) order by count(*), h.stem limit 40),
    likest as materialized (
      select h.kind, h.id, h.at, h.author_id, sum(t.weight) likeness
        from having_stem h join telling t using (stem)
       group by h.kind, h.id, h.at, h.author_id order by sum(t.weight) desc, h.at desc limit 150),
    alike as materialized (
      select l.kind, l.id, l.at, l.author_id, array_agg(t.stem) stems, array_agg(t.weight) tellings, l.likeness
        from likest l join having_stem h using (kind, id) join telling t on t.stem = h.stem
       group by l.kind, l.id, l.at, l.author_id, l.likeness),
    traced as materialized (
      select s.*, w.people from alike s cross join lateral (
        select array_agg(distinct a.author_id) people from answers a
         where a.organisation_id = organisation and a.question_id = s.id and (a.deleted_at is null and a.audience = 'everyone' and a.created_at < before) is true
           and a.author_id not in (select person_id from hidden)) w
       where s.kind = 'question' and w.people is not null
      union all
      select s.*, array[s.author_id] from alike s
       where s.kind = 'moment' and s.author_id not in (select person_id from hidden)),
    on_topic as materialized (
      select g.topic, e.person_id,
             case when e.kind in ('answer', 'helpful_answer') then 'answered' when e.kind = 'moment' then 'shared' else 'known' end kind,
             count(distinct e.source_id)::int times
        from unnest(about) g(topic) cross join lateral (
          select x.person_id, x.kind, x.source_id from shown_evidence x
           where x.organisation_id = organisation and x.topic_id = g.topic and x.found_at < before
           order by x.found_at desc limit 200) e
       where e.person_id not in (select person_id from hidden)
       group by 1, 2, 3),
    candidates as materialized (
      (select n.person from (
         select p.person, t.likeness from traced t cross join unnest(t.people) p(person)
         union all
         select o.person_id, 5 * o.times from on_topic o) n
       group by n.person order by sum(n.likeness) desc, n.person limit 60)
      union
      select l.author_id from (
        select a.author_id from answers a
         where a.organisation_id = organisation and a.deleted_at is null and a.audience = 'everyone' and a.created_at < before
         order by a.created_at desc limit 100) l
       where l.author_id not in (select person_id from hidden)),
    to_asker as materialized (
      select a.author_id, count(*)::int answers
        from (select q.id from questions q where q.organisation_id = organisation and q.author_id = asker and q.created_at < before
               order by q.created_at desc limit 60) q
        join answers a on a.organisation_id = organisation and a.question_id = q.id
         and (a.deleted_at is null and a.audience = 'everyone' and a.created_at < before) is true
       group by a.author_id),
    asked as materialized (
      select e.person_id, count(*)::int times, max(e.created_at) last from candidates c cross join lateral (
        select r.person_id, r.created_at from question_requests r
         where r.organisation_id = organisation and r.person_id = c.person and r.created_at > lately
        union all
        select m.invitee_id, m.created_at from meeting_states m
         where m.organisation_id = organisation and m.invitee_id = c.person and m.kind = 'talk' and m.created_at > lately) e
       group by e.person_id)
    select t.kind, t.id, t.at, t.stems, t.tellings, t.people, null::int[],
           case when t.likeness < 0.5 * (select max(likeness) from traced) then null
                when t.kind = 'question' then
                  (select coalesce(q.title, left(q.body, 1000)) from questions q where q.organisation_id = organisation and q.id = t.id)
                else (select m.beginning from moment_beginnings m where m.organisation_id = organisation and m.id = t.id) end,
           null::int, null::int, null::timestamptz, null::timestamptz, null::float8, null::float8, null::int, null::int, null::timestamptz
      from traced t
    union all
    select o.kind, o.topic, null, null, null, array_agg(o.person_id), array_agg(o.times), null, null, null,
           null::timestamptz, null::timestamptz, null::float8, null::float8, null::int, null::int, null::timestamptz
      from on_topic o group by o.kind, o.topic
    union all
    select 'person', p.id, null, null, null, null, null, null, w.contributions, w.answers, w.first_at, w.last_at, w.length, w.alone,
           coalesce(b.answers, 0), coalesce(k.times, 0), k.last
      from candidates c
      cross join lateral (
        select p.id from colleagues p where p.organisation_id = organisation and p.id = c.person and p.erased_at is null limit 1) p
      left join to_asker b on b.author_id = p.id
      left join asked k on k.person_id = p.id
      cross join lateral (
        select count(*)::int contributions, count(d.bytes)::int answers, min(d.at) first_at, max(d.at) last_at,
               coalesce(sum(ln(1 + d.bytes)), 0)::float8 length, coalesce(sum(1.0::float8 / greatest(1, d.others)), 0) alone
          from ((select a.created_at at, octet_length(a.body)::float8 bytes, q.answer_count others
                   from answers a join questions q on q.organisation_id = organisation and q.id = a.question_id
                  where a.organisation_id = organisation and a.author_id = p.id and a.created_at < before and (a.deleted_at is null and a.audience = 'everyone') is true
                  order by a.created_at desc limit 20)
                union all
                (select m.created_at, null, null from moment_beginnings m
                  where m.organisation_id = organisation and m.author_id = p.id and m.created_at < before
                  order by m.created_at desc limit 10)) d) w
     where p.id is distinct from asker;
end $$;
call application_function('evidence_candidates(text, uuid[], timestamptz, uuid, timestamptz)');
