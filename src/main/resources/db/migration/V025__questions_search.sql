-- Answers are searched as questions are.
alter table answers
  add column stems tsvector not null generated always as (searchable(language, body)) stored,
  add column folded text not null generated always as (fold(body)) stored;
drop index answers_newest;
create index answers_newest on answers (organisation_id, created_at desc, id desc) where deleted_at is null;
create index answers_by_part on answers using gin ((array[organisation_id]), folded gin_trgm_ops) with (fastupdate = off);
create index answers_by_mark on answers using gin (marks(organisation_id, tsvector_to_array(stems))) with (fastupdate = off);

-- Who may read an answer: of those who may read its question, whom it was for when it was written. Nobody in particular, null, reads what
-- everyone may.
create function readable_answer(n answers, reader uuid, reader_team uuid, reader_key text) returns boolean
  language sql stable parallel safe
  return exists (select from questions q
    where q.organisation_id = n.organisation_id and q.id = n.question_id and q.deleted_at is null
      and readable_question(q, reader, reader_team, reader_key)
      and readable_there(q, n.audience, n.asked_before, n.author_id, reader, reader_team, reader_key));

-- Those that have the words of the query, or bear the topic that it names, and that the reader may read.
create function questions_matching(reader uuid, reader_team uuid, query text, filter jsonb, before_time timestamptz, before_id uuid, row_limit int)
  returns table (id uuid, created_at timestamptz, relevance real)
  language sql stable security definer set search_path = public, pg_temp rows 40
begin atomic
  select q.id, q.created_at, q.relevance
    from matching_texts('questions', 'readable_question(t, $1, $2, null)', 't.author_id', 't.team_id = {}', 'question_topics', 'question_id', 'id',
                        reader, reader_team, query, filter, before_time, before_id, row_limit) q;
end;
call application_function('questions_matching(uuid, uuid, text, jsonb, timestamptz, uuid, int)');

-- An answer bears what its question does, and is of the team in which its writer is.
create function answers_matching(reader uuid, reader_team uuid, query text, filter jsonb, before_time timestamptz, before_id uuid, row_limit int)
  returns table (id uuid, created_at timestamptz, relevance real)
  language sql stable security definer set search_path = public, pg_temp rows 40
begin atomic
  select n.id, n.created_at, n.relevance
    from matching_texts('answers', 'readable_answer(t, $1, $2, null)', 't.author_id',
                        't.author_id in (select p.id from colleagues p where p.organisation_id = current_organisation() and p.team_id = {})',
                        'question_topics', 'question_id', 'question_id', reader, reader_team, query, filter, before_time, before_id, row_limit) n;
end;
call application_function('answers_matching(uuid, uuid, text, jsonb, timestamptz, uuid, int)');

-- The words of some that everyone may read and that have any of the stems; of the newest, when none are given.
create function questions_with_any(wanted int8[]) returns table (stems tsvector, folded text)
  language sql stable rows 100
begin atomic
  (select q.stems, q.folded from questions q
    where marks(q.organisation_id, tsvector_to_array(q.stems)) && wanted
      and (q.organisation_id = current_organisation() and q.deleted_at is null and readable_question(q, null, null, null)) is true
    limit 100)
  union all
  (select q.stems, q.folded from questions q
    where wanted is null and q.organisation_id = current_organisation() and q.deleted_at is null and readable_question(q, null, null, null)
    order by q.created_at desc, q.id desc limit 200);
end;
call internal_function('questions_with_any(int8[])');

create function answers_with_any(wanted int8[]) returns table (stems tsvector, folded text)
  language sql stable rows 100
begin atomic
  (select n.stems, n.folded from answers n
    where marks(n.organisation_id, tsvector_to_array(n.stems)) && wanted
      and (n.organisation_id = current_organisation() and n.deleted_at is null and readable_answer(n, null, null, null)) is true
    limit 100)
  union all
  (select n.stems, n.folded from answers n
    where wanted is null and n.organisation_id = current_organisation() and n.deleted_at is null and readable_answer(n, null, null, null)
    order by n.created_at desc, n.id desc limit 200);
end;
call internal_function('answers_with_any(int8[])');
