-- By what a topic is in use is written out, so that it is planned once and not looked up anew for every text. MergingTopicsTest
-- finds the table that was forgotten.
create or replace function topics_in_use(candidates uuid[]) returns setof uuid
  language plpgsql stable rows 20 as $$
begin
  return query
    select c.id from unnest(candidates) c (id)
     where exists (select from moment_topics r where r.topic_id = c.id)
        or exists (select from question_topics r where r.topic_id = c.id)
        or exists (select from need_topics r where r.topic_id = c.id)
        or exists (select from evidence r where r.topic_id = c.id)
        or exists (select from hidden_topics r where r.topic_id = c.id)
        or exists (select from imported r where r.topic_id = c.id);
end $$;
