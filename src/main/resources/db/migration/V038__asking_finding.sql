-- In how many questions and moments a stem stands that is not rare, as it was last night: what is common is dear to look for and
-- says little. In an organisation with few of them nothing is.
create table finder_stems (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  stem text not null,
  documents int not null,
  primary key (organisation_id, id),
  unique (organisation_id, stem)
);
call tenant_table('finder_stems');

alter table finders drop column common_stems;
alter table finders add column questions int not null default 0;
comment on column finders.questions is 'how many there were when it learned, counted no further than ten thousand';
drop function stems_in_more_than(int);

-- Counts the stems anew in the newest twenty thousand texts, and from these for all. Stems in fewer than this are left out.
create function count_stems(fewest int) returns void
  language plpgsql security definer set search_path = public as $$
declare
  organisation constant uuid := current_organisation();
  written bigint;
begin
  select (select count(*) from questions q where q.organisation_id = organisation)
       + (select count(*) from moments m where m.organisation_id = organisation) into written;
  delete from finder_stems f where f.organisation_id = organisation;
  insert into finder_stems (organisation_id, stem, documents)
  select organisation, s.word, (s.ndoc::float8 * written / least(written, 20000))::int from ts_stat(format(
      '(select stems from questions where organisation_id = %1$L order by asked_at desc limit 10000)
       union all (select stems from moments where organisation_id = %1$L order by shared_at desc limit 10000)', organisation)) s
   where length(s.word) <= 60 and s.ndoc::float8 * written / least(written, 20000) >= fewest;
end $$;

-- The stems of a text, in any of the languages, that stand in the fewest questions and moments: as many as can be looked for
-- within so many of these. What is a stop word in one of the languages is no stem in the others: "de" stands in an English text
-- that has a Dutch word, and is rare there.
create function rarest_stems(question text, documents_met int, most int) returns table (stem text, mark int8[])
  language sql stable security definer set search_path = public rows 20
begin atomic
  with spoken as materialized (
    select l.code, u.lexeme, p.place
      from (values ('nl'), ('fr'), ('en')) l (code)
     cross join lateral unnest(stems(l.code, question)) u cross join lateral unnest(u.positions) p (place)),
  said as (
    select distinct s.lexeme from spoken s
     where s.place in (select w.place from spoken w group by w.place having count(distinct w.code) = 3))
  select w.lexeme, marks(current_organisation(), array[w.lexeme])
    from (select u.lexeme, row_number() over rare place, sum(coalesce(k.documents, 0)) over rare met
            from said u
            left join finder_stems k on k.organisation_id = current_organisation() and k.stem = u.lexeme
           where length(u.lexeme) between 2 and 60 and u.lexeme !~ '[\\'']'
          window rare as (order by coalesce(k.documents, 0), length(u.lexeme) desc, u.lexeme)) w
   where w.place <= most and w.met <= documents_met;
end;

drop function moments_like(text, int);
drop function questions_like(text, int);
drop function telling(text);

-- Questions and moments with a stem that everyone may read. What is asked of them besides stands in one expression, of which no
-- index knows a part: only the marks lead to them, however few there are yet and whatever the planner has not counted. Who looks
-- for them takes a thousand at most: of a stem that became common since it was counted.
create function questions_having(mark int8[]) returns table (id uuid, at timestamptz, answers int)
  language sql stable
begin atomic
  select q.id, q.asked_at, q.answers from questions q
   where marks(q.organisation_id, tsvector_to_array(q.stems)) @> mark
     and (q.organisation_id = current_organisation() and q.deleted_at is null and q.audience = 'everyone') is true;
end;

create function moments_having(mark int8[]) returns table (id uuid, at timestamptz, author_id uuid)
  language sql stable
begin atomic
  select m.id, m.shared_at, m.author_id from moments m
   where marks(m.organisation_id, tsvector_to_array(m.stems)) @> mark
     and (m.organisation_id = current_organisation() and m.deleted_at is null and m.audience = 'everyone') is true;
end;

-- Questions or moments like this text, with what they share: at most fifty. One common word says nothing: "stel" stands in many a
-- question. So it is two of them, or one that is rare here, or any when the text is no more than two words long.
create function alike(question text, among text) returns table (id uuid, shared float8)
  language plpgsql stable security definer set search_path = public rows 50
  set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  rare constant int := greatest(3, (select f.questions / 20 from finders f where f.organisation_id = current_organisation()));
  brief constant boolean := trim(question) !~ '\S\s+\S+\s+\S';
begin
  return query
    with having_stem as (
      select h.id, count(*) over of_stem documents, ln(1 + 1000 / count(*) over of_stem::float8) weight
        from rarest_stems(question, 800, 40) r cross join lateral (
          (select q.id from questions_having(r.mark) q where among = 'questions' limit 1000)
          union all
          (select m.id from moments_having(r.mark) m where among = 'moments' limit 1000)) h
      window of_stem as (partition by r.stem))
    select h.id, sum(h.weight) from having_stem h group by h.id
    having count(*) > 1 or min(h.documents) <= rare or brief
     order by sum(h.weight) desc, h.id desc limit 50;
end $$;

-- The likest first; a long one counts for less.
create function questions_like(question text, most int) returns table (id uuid, likeness real)
  language plpgsql stable security definer set search_path = public rows 5
  set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
begin
  return query
    select a.id, (a.shared / (1 + ln(1 + length(q.stems))))::real
      from alike(question, 'questions') a join questions q on q.organisation_id = current_organisation() and q.id = a.id
     order by 2 desc, 1 desc limit most;
end $$;

create function moments_like(question text, most int) returns table (id uuid, likeness real)
  language plpgsql stable security definer set search_path = public rows 5
  set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
begin
  return query
    select a.id, (a.shared / (1 + ln(1 + length(m.stems))))::real
      from alike(question, 'moments') a join moments m on m.organisation_id = current_organisation() and m.id = a.id
     order by 2 desc, 1 desc limit most;
end $$;

drop function traces(text, uuid[], timestamptz);

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
create function showings(question text, about uuid[], before timestamptz, asker uuid, lately timestamptz)
  returns table (kind text, id uuid, at timestamptz, stems text[], tellings float8[], people uuid[], times int[], beginning text,
                 contributions int, answers int, first_at timestamptz, last_at timestamptz, length float8, alone float8, to_asker int,
                 asked int, asked_at timestamptz)
  language plpgsql stable security definer set search_path = public rows 200
  set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
#variable_conflict use_column
declare
  organisation constant uuid := current_organisation();
  weights float8[];
  questions_before int;
begin
  select f.weights, f.questions into weights, questions_before from finders f where f.organisation_id = organisation;
  if coalesce(questions_before, 0) < 1000 then
    select count(*) into questions_before from (
      select from questions q where q.organisation_id = organisation and q.deleted_at is null and q.asked_at < before limit 1000) earlier;
  end if;
  return query
    select 'finder', null::uuid, null::timestamptz, null::text[], weights, null::uuid[], null::int[], null::text,
           count(*)::int, questions_before, min(q.asked_at), null::timestamptz, null::float8, null::float8, null::int, null::int, null::timestamptz
      from (select q.asked_at from questions q
             where q.organisation_id = organisation and q.deleted_at is null and q.asked_at < before order by q.asked_at desc limit 200) q;
  return query
    with hidden as materialized (
      select h.person_id from hidden_topics h where h.organisation_id = organisation and h.topic_id = any(about)),
    having_stem as materialized (
      select r.stem, d.kind, d.id, d.at, d.author_id from rarest_stems(question, 1200, 120) r cross join lateral (
        (select 'question' kind, q.id, q.at, null::uuid author_id from questions_having(r.mark) q
          where (q.answers > 0 and q.at < before) is true limit 1000)
        union all
        (select 'moment', m.id, m.at, m.author_id from moments_having(r.mark) m where (m.at < before) is true limit 1000)) d),
    telling as (
      select h.stem, ln(1 + greatest(questions_before, count(*)) / count(*)::float8) weight
        from having_stem h group by h.stem
       having count(*) <= greatest(3, questions_before / 5) order by count(*), h.stem limit 40),
    alike as materialized (
      select h.kind, h.id, h.at, h.author_id, array_agg(h.stem) stems, array_agg(t.weight) tellings, sum(t.weight) likeness
        from having_stem h join telling t using (stem)
       group by h.kind, h.id, h.at, h.author_id order by sum(t.weight) desc, h.at desc limit 150),
    traced as materialized (
      select s.*, w.people from alike s cross join lateral (
        select array_agg(distinct a.author_id) people from answers a
         where a.organisation_id = organisation and a.question_id = s.id and (a.deleted_at is null and a.answered_at < before) is true
           and a.author_id not in (select person_id from hidden)) w
       where s.kind = 'question' and w.people is not null
      union all
      select s.*, array[s.author_id] from alike s
       where s.kind = 'moment' and s.author_id not in (select person_id from hidden)),
    on_topic as materialized (
      select g.topic, e.person_id,
             case when e.kind in ('answer', 'helpful_answer') then 'answered' when e.kind = 'moment' then 'shared' else 'known' end kind,
             count(distinct e.ref)::int times
        from unnest(about) g(topic) cross join lateral (
          select x.person_id, x.kind, x.ref from evidence x
           where x.organisation_id = organisation and x.topic_id = g.topic and x.left_out_at is null and x.found_at < before
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
         where a.organisation_id = organisation and a.deleted_at is null and a.answered_at < before
         order by a.answered_at desc limit 100) l
       where l.author_id not in (select person_id from hidden)),
    to_asker as materialized (
      select a.author_id, count(*)::int answers
        from (select q.id from questions q where q.organisation_id = organisation and q.author_id = asker and q.asked_at < before
               order by q.asked_at desc limit 60) q
        join answers a on a.organisation_id = organisation and a.question_id = q.id
         and (a.deleted_at is null and a.answered_at < before) is true
       group by a.author_id),
    asked as materialized (
      select e.person_id, count(*)::int times, max(e.asked_at) last from candidates c cross join lateral (
        select a.person_id, a.asked_at from asks a
         where a.organisation_id = organisation and a.person_id = c.person and a.asked_at > lately
        union all
        select t.host_id, t.asked_at from talks t
         where t.organisation_id = organisation and t.host_id = c.person and t.asked_at > lately) e
       group by e.person_id)
    select t.kind, t.id, t.at, t.stems, t.tellings, t.people, null::int[],
           case when t.likeness >= 0.5 * (select max(likeness) from traced) then (
             select coalesce(q.title, left(q.words, 120)) from questions q where q.organisation_id = organisation and q.id = t.id
             union all
             select coalesce(m.title, left(m.words, 120)) from moments m where m.organisation_id = organisation and m.id = t.id) end,
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
      join people p on p.organisation_id = organisation and p.id = c.person and p.erased_at is null
      left join to_asker b on b.author_id = p.id
      left join asked k on k.person_id = p.id
      cross join lateral (
        select count(*)::int contributions, count(d.bytes)::int answers, min(d.at) first_at, max(d.at) last_at,
               coalesce(sum(ln(1 + d.bytes)), 0)::float8 length, coalesce(sum(1.0::float8 / greatest(1, d.others)), 0) alone
          from ((select a.answered_at at, octet_length(a.words)::float8 bytes, q.answers others
                   from answers a join questions q on q.organisation_id = organisation and q.id = a.question_id
                  where a.organisation_id = organisation and a.author_id = p.id and a.answered_at < before and (a.deleted_at is null) is true
                  order by a.answered_at desc limit 20)
                union all
                (select m.shared_at, null, null from moments m
                  where m.organisation_id = organisation and m.author_id = p.id and m.shared_at < before and m.deleted_at is null
                  order by m.shared_at desc limit 10)) d) w
     where p.id is distinct from asker;
end $$;

-- So that how often somebody shared, and what was shown on a topic, is read from the index alone.
create index moments_by_author on moments (organisation_id, author_id, shared_at desc) where deleted_at is null;
drop index evidence_on_topic;
create index evidence_on_topic on evidence (organisation_id, topic_id, found_at desc) include (person_id, kind, ref) where left_out_at is null;

-- What is common where much was written already is counted now, not next night.
do $$
declare
  organisation uuid;
begin
  for organisation in select o.id from organisations o
     where exists (select from moments m where m.organisation_id = o.id offset 1000) or exists (select from questions q where q.organisation_id = o.id offset 1000) loop
    perform set_config('goesting.organisation', organisation::text, true);
    perform count_stems(2);
  end loop;
  perform set_config('goesting.organisation', '', true);
end $$;
analyze moments;
analyze questions;
