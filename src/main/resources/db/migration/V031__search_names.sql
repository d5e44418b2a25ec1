select similarity('a', 'b'); -- as in V023

-- Names of colleagues that are like what was typed: by the longest word the index is asked, by all of them they are ordered.
create function names_like(typed text[]) returns table (name text)
  language sql stable security definer set search_path = public, pg_temp set pg_trgm.word_similarity_threshold = 0.3 rows 50
begin atomic
  select c.name from colleagues c
   where c.organisation_id = current_organisation() and c.erased_at is null
     and c.folded_name %> (select w.word from unnest(typed) w (word) order by length(w.word) desc limit 1)
   order by word_similarity(array_to_string(typed, ' '), c.folded_name) desc, c.folded_name, c.id limit 50;
end;
call application_function('names_like(text[])');
