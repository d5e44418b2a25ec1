-- What the finder learned in this organisation: how much each clue says, and which stems are too common to look for.
create table finders (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  weights float8[] not null,
  learned_from int not null,
  common_stems text[] not null default '{}',
  learned_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id)
);
comment on column finders.learned_from is 'how many earlier questions with a helpful answer the weights come from';
call tenant_table('finders');

create index answers_newest on answers (organisation_id, answered_at desc) where deleted_at is null;
create index answers_helpful on answers (organisation_id, helpful_at desc) where helpful_at is not null and deleted_at is null;

-- Where people showed before that moment that they know something of this: the questions they answered and the moments they
-- shared that have its rarer stems or its topics, and what else stands as evidence on the topics. Of a stem and of a topic only
-- the newest are read, so the cost stays the same however old the organisation grows. A row of kind 'hidden' names who does
-- not want to be found for one of the topics.
create function traces(question text, about uuid[], before timestamptz)
  returns table (kind text, id uuid, at timestamptz, stems text[], tellings float8[], topics uuid[], people uuid[])
  language plpgsql stable security definer set search_path = public rows 500 as $$
#variable_conflict use_column
declare
  organisation constant uuid := current_organisation();
  common text[];
  questions_before int;
begin
  select f.common_stems into common from finders f where f.organisation_id = organisation;
  select count(*) into questions_before from (
    select from questions q where q.organisation_id = organisation and q.deleted_at is null and q.asked_at < before limit 10000) earlier;
  return query
    with words as (
      select w.lexeme, quote_literal(w.lexeme)::tsquery query
        from (select u.lexeme from unnest(stems('nl', question)) u union select u.lexeme from unnest(stems('fr', question)) u
              union select u.lexeme from unnest(stems('en', question)) u) w
       where length(w.lexeme) between 2 and 60 and w.lexeme !~ '[\\'']' and w.lexeme <> all(coalesce(common, '{}'))),
    having_stem as materialized (
      select w.lexeme, d.kind, d.id, d.at from words w cross join lateral (
        select 'question' kind, q.id, q.asked_at at from questions q
         where q.organisation_id = organisation and q.stems @@ w.query and q.deleted_at is null and q.audience = 'everyone'
           and q.asked_at < before
        union all
        select 'moment', m.id, m.shared_at from moments m
         where m.organisation_id = organisation and m.stems @@ w.query and m.deleted_at is null and m.audience = 'everyone'
           and m.shared_at < before) d),
    counted as (
      select h.*, count(*) over (partition by h.lexeme) spread, row_number() over (partition by h.lexeme order by h.at desc) age
        from having_stem h),
    telling as (
      select c.lexeme, ln(1 + greatest(questions_before, max(c.spread)) / max(c.spread)::float8) weight
        from counted c group by c.lexeme
       having max(c.spread) <= greatest(3, questions_before / 5) order by max(c.spread), c.lexeme limit 40),
    alike as (
      select c.kind, c.id, c.at, array_agg(c.lexeme order by c.lexeme) stems, array_agg(t.weight order by c.lexeme) tellings
        from counted c join telling t using (lexeme) where c.age <= 200
       group by c.kind, c.id, c.at order by sum(t.weight) desc limit 1500),
    on_topic as (
      select d.kind, d.id, d.at, array_agg(g.topic) topics from unnest(about) g(topic) cross join lateral (
        (select 'question' kind, qt.question_id id, qt.asked_at at from question_topics qt
          where qt.organisation_id = organisation and qt.topic_id = g.topic and qt.asked_at < before
          order by qt.asked_at desc limit 300)
        union all
        (select 'moment', mt.moment_id, mt.shared_at from moment_topics mt
          where mt.organisation_id = organisation and mt.topic_id = g.topic and mt.shared_at < before
          order by mt.shared_at desc limit 300)) d
       group by d.kind, d.id, d.at),
    seen as (
      select kind, id, max(coalesce(a.at, o.at)) at, max(a.stems) stems, max(a.tellings) tellings, max(o.topics) topics
        from alike a full join on_topic o using (kind, id) group by kind, id)
    select s.kind, s.id, s.at, coalesce(s.stems, '{}'), coalesce(s.tellings, '{}'), coalesce(s.topics, '{}'), w.people
      from seen s cross join lateral (
        select array_agg(distinct a.author_id) people from answers a join questions q
            on q.organisation_id = organisation and q.id = a.question_id and q.deleted_at is null and q.audience = 'everyone'
         where s.kind = 'question' and a.organisation_id = organisation and a.question_id = s.id and a.deleted_at is null
           and a.answered_at < before) w
     where s.kind = 'question' and w.people is not null
    union all
    select s.kind, s.id, s.at, coalesce(s.stems, '{}'), coalesce(s.tellings, '{}'), coalesce(s.topics, '{}'), array[m.author_id]
      from seen s join moments m on m.organisation_id = organisation and m.id = s.id and m.deleted_at is null and m.audience = 'everyone'
     where s.kind = 'moment'
    union all
    select e.kind, e.ref, e.found_at, '{}', '{}', array[g.topic], array[e.person_id]
      from unnest(about) g(topic) cross join lateral (
        select x.* from evidence x
         where x.organisation_id = organisation and x.topic_id = g.topic and x.left_out_at is null and x.found_at < before
           and x.kind in ('own_words', 'talk', 'session')
         order by x.found_at desc limit 200) e
    union all
    select 'hidden', h.topic_id, null, '{}', '{}', array[h.topic_id], array_agg(h.person_id)
      from hidden_topics h where h.organisation_id = organisation and h.topic_id = any(about) group by h.topic_id;
end $$;

-- Stems that stand in so many questions or moments that looking for them is dear and says little.
create function stems_in_more_than(most int) returns text[]
  language plpgsql stable security definer set search_path = public as $$
declare
  organisation constant uuid := current_organisation();
  written bigint;
  found text[];
begin
  select (select count(*) from questions q where q.organisation_id = organisation)
       + (select count(*) from moments m where m.organisation_id = organisation) into written;
  if written <= most then
    return '{}';
  end if;
  select array_agg(s.word) into found from ts_stat(format(
      '(select stems from questions where organisation_id = %1$L order by asked_at desc limit 10000)
       union all (select stems from moments where organisation_id = %1$L order by shared_at desc limit 10000)', organisation)) s
   where s.ndoc::float8 * written / least(written, 20000) > most;
  return coalesce(found, '{}');
end $$;
