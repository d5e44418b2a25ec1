-- The text with its words marked that have a stem of the query, in whatever language that was asked.
create function headline(language text, value text, query text) returns text
  language sql stable parallel safe
  return ts_headline(
    case language when 'nl' then 'goesting_nl' when 'fr' then 'goesting_fr' else 'goesting_en' end::regconfig, value,
    plainto_tsquery('goesting_nl', query) || plainto_tsquery('goesting_fr', query) || plainto_tsquery('goesting_en', query),
    'HighlightAll=true, StartSel=' || chr(57344) || ', StopSel=' || chr(57345));

-- The condition under which a text has all words of the query: their stems in three languages, or a part of a word. Null when there
-- is nothing to look for. A policy would keep both indexes from being used, so it goes into functions that filter the organisation
-- and the audience themselves, and that are planned anew for each call: a rare word is looked up, a common one is met soon enough by
-- walking back through time.
create function words_condition(stems_field text, folded_field text, query text) returns text
  language plpgsql stable as $$
declare
  word text;
  condition text := '';
begin
  for word in select distinct w from regexp_split_to_table(trim(fold(query)), '[^[:alnum:]#+-]+') w where w <> '' limit 8 loop
    condition := condition || format(' and (%s @@ %L::tsquery', stems_field,
      (plainto_tsquery('goesting_nl', word) || plainto_tsquery('goesting_fr', word) || plainto_tsquery('goesting_en', word))::text);
    if length(word) > 2 then
      condition := condition || format(' or %s like %L', folded_field, '%' || like_literal(word) || '%');
    end if;
    condition := condition || ')';
  end loop;
  return nullif(condition, '');
end $$;

-- A stem of an organisation as one number. An index on these leads straight to the organisation's texts with the stem. One on the
-- organisation and the stems, as searching for words has, lays the list of all its texts beside each stem's: nothing for a word
-- or two, dear for all the words of a question.
create function marks(organisation uuid, words text[]) returns int8[]
  language sql immutable strict parallel safe
  return (select array_agg(hashtextextended(w, uuid_hash_extended(organisation, 0))) from unnest(words) w);

-- In how many texts a stem stands that is not rare, as it was last night: what is common is dear to look for and says little. In an
-- organisation with few of them nothing is.
create table common_stems (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  stem text not null check (length(stem) between 1 and 60),
  documents int not null,
  primary key (organisation_id, id),
  unique (organisation_id, stem)
);
call tenant_table('common_stems');

-- The stems of a text, in any of the languages, that stand in the fewest texts: as many as can be looked for within so many of
-- these. What is a stop word in one of the languages is no stem in the others: "de" stands in an English text that has a Dutch word,
-- and is rare there.
create function rarest_stems(query text, documents_met int, row_limit int) returns table (stem text, mark int8[])
  language sql stable security definer set search_path = public, pg_temp rows 20
begin atomic
  with spoken as materialized (
    select l.code, u.lexeme, p.place
      from (values ('nl'), ('fr'), ('en')) l (code)
     cross join lateral unnest(stems(l.code, query)) u cross join lateral unnest(u.positions) p (place)),
  said as (
    select distinct s.lexeme from spoken s
     where s.place in (select w.place from spoken w group by w.place having count(distinct w.code) = 3))
  select w.lexeme, marks(current_organisation(), array[w.lexeme])
    from (select u.lexeme, row_number() over rare place, sum(coalesce(k.documents, 0)) over rare met
            from said u
            left join common_stems k on k.organisation_id = current_organisation() and k.stem = u.lexeme
           where length(u.lexeme) between 2 and 60 and u.lexeme !~ '[\\'']'
          window rare as (order by coalesce(k.documents, 0), length(u.lexeme) desc, u.lexeme)) w
   where w.place <= row_limit and w.met <= documents_met;
end;
call internal_function('rarest_stems(text, int, int)');

-- Questions or moments like this text, with what they share: at most fifty. One common word says nothing: "stel" stands in many a
-- question. So it is two of them, or one that is rare here, or any when the text is no more than two words long. Which texts have a
-- stem and may be read by everyone, the features say: moments_having, questions_having.
create function similar_texts(query text, among text) returns table (id uuid, shared float8)
  language plpgsql stable security definer set search_path = public, pg_temp rows 50
  set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  rare constant int := greatest(3, (select f.questions / 20 from ranking_models f where f.organisation_id = current_organisation()));
  brief constant boolean := trim(query) !~ '\S\s+\S+\s+\S';
begin
  return query
    with having_stem as (
      select h.id, count(*) over of_stem documents, ln(1 + 1000 / count(*) over of_stem::float8) weight
        from rarest_stems(query, 800, 40) r cross join lateral (
          (select q.id from questions_having(r.mark) q where among = 'questions' limit 1000)
          union all
          (select m.id from moments_having(r.mark) m where among = 'moments' limit 1000)) h
      window of_stem as (partition by r.stem))
    select h.id, sum(h.weight) from having_stem h group by h.id
    having count(*) > 1 or min(h.documents) <= rare or brief
     order by sum(h.weight) desc, h.id desc limit 50;
end $$;
call internal_function('similar_texts(text, text)');
