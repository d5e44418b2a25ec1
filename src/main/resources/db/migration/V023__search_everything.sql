-- A setting of an extension may be given to a function only once the extension was used in the connection.
select similarity('a', 'b');

-- Made anew below, with more to look by; those of the features that called it are made anew by theirs.
drop function matching_texts(regclass, text, uuid, uuid, text, timestamptz, uuid, int) cascade;

-- By which of what was found one comes before another: any of the words, in any of the languages.
create function ranking_words(query text) returns tsquery
  language sql stable
begin atomic
  select string_agg(format('(%s)', q.stemmed), ' | ')::tsquery
    from typed_words(query) w
   cross join lateral unnest(array[phrase('nl', w.word), phrase('fr', w.word), phrase('en', w.word)]) q (stemmed)
   where numnode(q.stemmed) > 0;
end;
call internal_function('ranking_words(text)');

-- The topics that a query is about: those with a name, in any language, of which all words are among the query's, the most of them; and the
-- words of the query that are left. So "pompe à chaleur" finds what bears the topic that is called warmtepompen too. Only what is proposed
-- to everyone, for labels_among knows no other.
create function topics_meant(query text) returns table (topics uuid[], rest text)
  language sql stable security definer set search_path = public, pg_temp rows 1
begin atomic
  with spoken as materialized (
    select l.code, w.word, w.place, tsvector_to_array(stems(l.code, w.word)) lexemes
      from typed_words(query) with ordinality w (word, place) cross join unnest('{nl,fr,en}'::text[]) l (code)
     where current_organisation() is not null),
  said as (
    select s.code, array_agg(distinct u.lexeme) lexemes from spoken s cross join lateral unnest(s.lexemes) u (lexeme) group by s.code),
  meant as (
    select n.topic_id, cardinality(n.lexemes) known,
           (select coalesce(string_agg(s.word, ' ' order by s.place), '') from spoken s where s.code = said.code and not s.lexemes <@ n.lexemes) rest
      from said cross join lateral labels_among(said.code, said.lexemes) n)
  select array_agg(distinct m.topic_id), m.rest from meant m group by m.rest, m.known order by m.known desc, length(m.rest), m.rest limit 1;
end;
call application_function('topics_meant(text)');

-- The texts that have all words of the query, or bear the topic that it means, and that the reader may read: the newest, each with how well
-- it fits. In which table, t, whose columns are as those of moments; under which condition on its rows the reader $1 of the team $2 may
-- read; who wrote it; which condition holds for those of a team, {}; and in which table stands what topics it bears, under which of its
-- columns. A policy would keep the indexes from being used, so the organisation is filtered here. The filter: language, person, team,
-- topic, since; and meant, the topics that the query means, with the rest of the query.
-- Left to the planner, which does not know how rare a word is, and of a new table nothing, it would walk back through all of time for
-- one that stands nowhere. So it chooses nothing here. A few of the newest are looked through first: a common word fills the page there.
-- When none of them has all words, the indexes are asked for the rarest word in what is older; when some do, they are after eight times
-- as many, unless half a page was found there: as many again have the other half, and the index on parts gives many a row that has only
-- all the letters. How few grows with the root of the table, as what the indexes then find at most. Of one person or team all are looked
-- through, for they are few; of one topic the newest five thousand. No index knows a part of what stands within "is true".
create function matching_texts(texts regclass, readable text, author text, of_team text, bearers regclass, bearer name, borne_by name,
                               reader uuid, reader_team uuid, query text, filter jsonb, before_time timestamptz, before_id uuid, row_limit int)
  returns table (id uuid, created_at timestamptz, relevance real)
  language plpgsql stable security definer set search_path = public, pg_temp
  set enable_seqscan = off set enable_indexscan = on set enable_bitmapscan = off set enable_sort = off set enable_incremental_sort = off
  rows 40 as $$
declare
  organisation constant text := quote_literal(current_organisation());
  condition text;
  lookups text[];
  fit text := format('coalesce(ts_rank(''{0.1, 0.2, 0.4, 1}'', t.stems, %L::tsquery), 0)', ranking_words(query));
  bears constant text := case when bearers is not null then format(
    'exists (select from %s b where b.organisation_id = t.organisation_id and b.%I = t.%I and b.topic_id = any(', bearers, bearer, borne_by) end;
  borne constant text := case when bearers is not null then format(
    't.%I in (select b.%I from %s b where b.organisation_id = %s and ($3 is null or b.created_at <= $3) and b.topic_id = any(',
    borne_by, bearer, bearers, organisation) end;
  meant constant text := quote_literal(array(select jsonb_array_elements_text(filter -> 'meant'))) || '::uuid[])';
  of_topic constant text := quote_literal(array[filter ->> 'topic']) || '::uuid[])';
  by_team constant text := replace(of_team, '{}', quote_literal(filter ->> 'team'));
  by_person constant text := author || ' = ' || quote_literal(filter ->> 'person');
  since constant text := coalesce(' and t.created_at >= ' || quote_literal(filter ->> 'since') || '::timestamptz', '');
  few constant int := (select sqrt(greatest(c.reltuples, 10000) / 3) from pg_class c where c.oid = texts);
  here constant text := format('from %s t where t.organisation_id = %s and t.deleted_at is null', texts, organisation) || since;
  older constant text := ' and ($3 is null or (t.created_at, t.id) < ($3, $4))';
  newest_first constant text := ' order by t.created_at desc, t.id desc ';
  chosen text;
  looked_at int := 0;
  found_rows int := 0;
  more_rows int;
  since_time timestamptz := before_time;
  since_id uuid := before_id;
  to_time timestamptz;
  to_id uuid;
begin
  select string_agg(w.condition, ' and '), array[min(w.by_mark) filter (where w.rarity = 1), min(w.by_part) filter (where w.rarity = 1)]
    into condition, lookups from query_words(query) w;
  if condition is null or filter ? 'topic' and bearers is null then
    return;
  end if;
  if filter ? 'meant' and bearers is not null then
    condition := format('(%s or %s%s)', condition, bears || meant || ')',
                        (select ' and ' || string_agg(w.condition, ' and ') from query_words(filter ->> 'rest') w));
    fit := format('%s + case when %s then 0.3 else 0 end', fit, bears || meant || ')');
    lookups := lookups || (borne || meant || ' order by b.created_at desc limit 500)');
  end if;
  chosen := format('select t.id, t.created_at, (%s)::real ', fit);
  readable := '(' || readable || ' and ' || condition || coalesce(' and t.language = ' || quote_literal(filter ->> 'language'), '')
    || coalesce(' and ' || by_team, '') || case when filter ? 'topic' then ' and ' || bears || of_topic || ')' else '' end || ') is true';
  if filter ?| '{person,team,topic}' then
    perform set_config('enable_bitmapscan', 'on', true), set_config('enable_sort', 'on', true);
    return query execute chosen || here || ' and ' || coalesce(by_person, by_team, borne || of_topic || ' order by b.created_at desc limit 5000)')
        || older || ' and ' || readable || newest_first || 'limit $5'
      using reader, reader_team, before_time, before_id, row_limit;
    return;
  end if;
  foreach looked_at in array array[few, 7 * few, 8 * few, 16 * few] loop
    execute 'select t.created_at, t.id ' || here || ' and ($1 is null or (t.created_at, t.id) < ($1, $2))' || newest_first
      || 'offset $3 limit 1' into to_time, to_id using since_time, since_id, looked_at;
    return query execute chosen || here || older || ' and ($5 is null or (t.created_at, t.id) >= ($5, $6)) and ' || readable
        || newest_first || 'limit $7'
      using reader, reader_team, since_time, since_id, to_time, to_id, row_limit - found_rows;
    get diagnostics more_rows = row_count;
    found_rows := found_rows + more_rows;
    if found_rows = row_limit or to_id is null then
      return;
    end if;
    since_time := to_time;
    since_id := to_id;
    exit when found_rows = 0 or looked_at > few and 2 * found_rows < row_limit;
  end loop;
  perform set_config('enable_indexscan', 'off', true), set_config('enable_bitmapscan', 'on', true), set_config('enable_sort', 'on', true);
  return query execute
    (select string_agg(format('%s from %s t where %s and (t.organisation_id = %s and t.deleted_at is null%s and %s'
       || ' and (t.created_at, t.id) < ($3, $4)) is true', chosen, texts, l.lookup, organisation, since, readable), ' union ')
       from unnest(lookups) l (lookup) where l.lookup is not null)
      || ' order by 2 desc, 1 desc limit $5'
    using reader, reader_team, since_time, since_id, row_limit - found_rows;
end $$;
call internal_function('matching_texts(regclass, text, text, text, regclass, name, name, uuid, uuid, text, jsonb, timestamptz, uuid, int)');

-- Which of these words stand in texts that everyone may read: for a word that was typed wrong. They are looked up by their stems; what is
-- written just so weighs more than what only has the stem, and then what stands in more texts. Texts are asked for by a function of each
-- feature, ..._with_any. A common stem is known already, and how it is written is seen in the newest texts.
create function words_in_use(candidates text[]) returns table (word text, weight bigint)
  language plpgsql stable security definer set search_path = public, pg_temp set enable_seqscan = off rows 5 as $$
declare
  written_so constant bigint := 1000000000;
  stemmed constant jsonb := (
    select coalesce(jsonb_object_agg(s.lexeme, s.words), '{}')
      from (select u.lexeme, jsonb_agg(distinct candidates[p.place]) words
              from unnest('{nl,fr,en}'::text[]) l (code)
             cross join lateral unnest(stems(l.code, array_to_string(candidates, ' '))) u cross join lateral unnest(u.positions) p (place)
             group by u.lexeme) s);
  stems constant text[] := array(select jsonb_object_keys(stemmed));
  common constant jsonb := (
    select jsonb_object_agg(c.stem, c.documents) from common_stems c where c.organisation_id = current_organisation() and c.stem = any(stems));
  texts text;
begin
  select string_agg(format('select f.stems, f.folded from %s($1) f', p.oid::regproc), ' union all ') into texts
    from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proname like '%\_with\_any';
  return query execute format('
    with met as materialized (%s),
    known as (
      select c.key stem, c.value::bigint documents from jsonb_each_text($2) c
      union all
      select u.stem, count(*) from met cross join lateral unnest(tsvector_to_array(met.stems)) u (stem) where $2 is null and u.stem = any($3) group by u.stem),
    weighed as (
      select w.word, k.documents from known k cross join lateral jsonb_array_elements_text($4 -> k.stem) w (word)
      union all
      select w.word, $5 from met cross join lateral regexp_split_to_table(met.folded, ''[^[:alnum:]]+'') w (word) where w.word = any($6) group by w.word)
    select w.word, sum(w.documents)::bigint from weighed w group by w.word', texts)
    using case when common is null then marks(current_organisation(), stems) end, common, stems, stemmed, written_so, candidates;
end $$;
call application_function('words_in_use(text[])');

-- Which of these words stand in a name of a colleague that is like one of the words that were typed.
create function names_in_use(typed text[], candidates text[]) returns table (word text, weight bigint)
  language sql stable security definer set search_path = public, pg_temp set pg_trgm.word_similarity_threshold = 0.3 rows 5
begin atomic
  select w.word, count(*)
    from unnest(typed) q (word)
    join colleagues c on c.organisation_id = current_organisation() and c.erased_at is null and c.folded_name %> q.word
   cross join lateral regexp_split_to_table(c.folded_name, '[^[:alnum:]]+') w (word)
   where w.word = any(candidates) group by w.word;
end;
call application_function('names_in_use(text[], text[])');
