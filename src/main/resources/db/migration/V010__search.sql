-- A stem of an organisation as one number. An index on these leads straight to the organisation's texts with the stem; one on the
-- organisation and the stems lays the list of all its texts beside each stem's, which is dear for all the words of a question.
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

-- The words of a query as they were typed, but for an article that hangs on one: l'équipe. A sign that one may look for is a word, others
-- between words are none. Accents are kept: they tell what a word is.
create function typed_words(query text) returns table (word text)
  language sql immutable rows 4
begin atomic
  with typed as (
    select w.place, regexp_replace(regexp_replace(w.word,
             '^(?!\.[[:alpha:]])[-.#+/&''@_]+|[-./&''@_]+$', '', 'g'),
             '^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)''(?=[[:alnum:]]{2})', '') word
      from regexp_split_to_table(regexp_replace(regexp_replace(without_marks(lower(visible(query))),
             '([\u203C\u2049\u2190-\u2BFF\U0001F000-\U0001FAFF])', ' \1 ', 'g'),
             '[^[:alnum:]\u203C\u2049\u2190-\u2BFF\U0001F000-\U0001FAFF.#+/&''@_-]+', ' ', 'g'), '\s+') with ordinality w (word, place))
  select t.word from (select case when t.word ~ '^[a-z](#|\+\+)$' then t.word else regexp_replace(t.word, '[#+]+$', '') end word, t.place
                        from typed t) t
   where t.word <> '' group by t.word order by min(t.place) limit 16;
end;
call internal_function('typed_words(text)');

-- The words of a query, the rarest first, as far as was counted last night, and then the longest. Each has the condition under which a
-- text, t, has it: its stems in three languages, or a part of a word; and two to look it up by, each of which only one index knows: that
-- on the marks, and that on the parts, which has the organisation as an array for it. They are asked apart, for with both at once what the
-- second only thinks to find would have its marks counted. No index knows a part of fewer letters than three in a row, so it is none. A
-- text of a language in which a word says nothing, as "de" in Dutch, need not have it, but where no word says anything, these are looked
-- for themselves.
create function query_words(query text) returns table (condition text, by_mark text, by_part text, rarity bigint)
  language sql stable security definer set search_path = public, pg_temp set client_min_messages = warning rows 4
begin atomic
  with words as (
    select w.word, tsvector_to_array(searchable('nl', w.word) || searchable('fr', w.word) || searchable('en', w.word)) lexemes,
           (select string_agg(distinct s.query::text, ' | ') filter (where numnode(s.query) > 0)
              from (select l.query from unnest(q.queries) l (query)
                    union all select phrase(l.code, compounds(w.word)) from unnest('{nl,fr,en}'::text[]) l (code)
                    union all select quote_literal(s.symbol)::tsquery from unnest(symbols(w.word)) s (symbol)) s) stemmed,
           array(select l.code from unnest('{nl,fr,en}'::text[], q.queries) l (code, query)
                  where numnode(l.query) = 0 and w.word ~ '[[:alnum:]]') says_nothing_in
      from typed_words(query) w
     cross join lateral (select array[phrase('nl', w.word), phrase('fr', w.word), phrase('en', w.word)] queries) q),
  sought as (
    select w.*, case when w.folded ~ '[[:alnum:]]{3}' then format('t.folded like %L', '%' || like_literal(w.folded) || '%')
                when alone then format('t.folded ~ %L', '\m' || regexp_replace(w.folded, '([^[:alnum:]])', '\\\1', 'g') || '\M') end part
      from (select w.*, fold(w.word) folded, bool_and(w.says_nothing_in <> '{}') over () alone from words w) w)
  select format('(%s', coalesce(format('t.stems @@ %L::tsquery', w.stemmed), 'false')) || coalesce(' or ' || w.part, '')
           || case when not w.alone and w.says_nothing_in <> '{}' then format(' or t.language = any(%L)', w.says_nothing_in) else '' end || ')',
         format('marks(t.organisation_id, tsvector_to_array(t.stems)) && %L::int8[]', coalesce(marks(current_organisation(), w.lexemes), '{}')),
         format('array[t.organisation_id] @> array[%L::uuid] and ', current_organisation()) || w.part,
         row_number() over (order by w.says_nothing_in <> '{}' and not w.alone,
                                     (select coalesce(max(c.documents), 0) from common_stems c
                                       where c.organisation_id = current_organisation() and c.stem = any(w.lexemes)), length(w.word) desc, w.word)
    from sought w;
end;
call internal_function('query_words(text)');

-- The texts that have all words of the query and that the reader may read, newest first: in which table, whose columns are as those
-- of moments, and under which condition on its rows, t, the reader $1 of the team $2 may read. A policy would keep the indexes from
-- being used, so the organisation is filtered here.
-- Left to the planner, which does not know how rare a word is, and of a new table nothing, it would walk back through all of time for
-- one that stands nowhere. So it chooses nothing here. A few of the newest are looked through first: a common word fills the page there.
-- When none of them has all words, the indexes are asked for the rarest word in what is older; when some do, they are after eight times
-- as many, unless half a page was found there: as many again have the other half, and the index on parts gives many a row that has only
-- all the letters. How few grows with the root of the table, as what the indexes then find at most. No index knows a part of what stands within
-- "is true".
create function matching_texts(texts regclass, readable text, reader uuid, reader_team uuid, query text,
                               before_time timestamptz, before_id uuid, row_limit int)
  returns table (id uuid, created_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp
  set enable_seqscan = off set enable_indexscan = on set enable_bitmapscan = off set enable_sort = off set enable_incremental_sort = off
  rows 20 as $$
declare
  condition text;
  lookups text[];
  few constant int := (select sqrt(greatest(c.reltuples, 10000) / 3) from pg_class c where c.oid = texts);
  here constant text := format('from %s t where t.organisation_id = %L and t.deleted_at is null', texts, current_organisation());
  newest_first constant text := ' order by t.created_at desc, t.id desc ';
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
  if condition is null then
    return;
  end if;
  foreach looked_at in array array[few, 7 * few, 8 * few, 16 * few] loop
    execute 'select t.created_at, t.id ' || here || ' and ($1 is null or (t.created_at, t.id) < ($1, $2))' || newest_first
      || 'offset $3 limit 1' into to_time, to_id using since_time, since_id, looked_at;
    return query execute
      'select t.id, t.created_at ' || here || ' and ($3 is null or (t.created_at, t.id) < ($3, $4))
          and ($5 is null or (t.created_at, t.id) >= ($5, $6)) and (' || readable || ' and ' || condition || ') is true'
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
    (select string_agg(format('select t.id, t.created_at from %s t where %s and (t.organisation_id = %L and t.deleted_at is null and %s and %s'
       || ' and (t.created_at, t.id) < ($3, $4)) is true', texts, l.lookup, current_organisation(), condition, readable), ' union ')
       from unnest(lookups) l (lookup) where l.lookup is not null)
      || ' order by 2 desc, 1 desc limit $5'
    using reader, reader_team, since_time, since_id, row_limit - found_rows;
end $$;
call internal_function('matching_texts(regclass, text, uuid, uuid, text, timestamptz, uuid, int)');

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
  meaning as materialized (
    select s.place from spoken s group by s.place having count(distinct s.code) = 3),
  said as (
    select distinct s.lexeme from spoken s where s.place in (select m.place from meaning m))
  select w.lexeme, marks(current_organisation(), array[w.lexeme])
    from (select u.lexeme, row_number() over rare place, sum(coalesce(k.documents, 0)) over rare met
            from said u
            left join common_stems k on k.organisation_id = current_organisation() and k.stem = u.lexeme
           where length(u.lexeme) between 2 and 60 and u.lexeme !~ '[\\'']'
          window rare as (order by coalesce(k.documents, 0), length(u.lexeme) desc, u.lexeme)) w
   where w.place <= row_limit and w.met <= documents_met;
end;
call internal_function('rarest_stems(text, int, int)');

-- Texts like this one, with what they share: at most fifty. One common word says nothing: "stel" stands in many a question. So it is
-- two of them, or one that is rare here, or any when the text is no more than two words long. Which texts have a stem and may be read
-- by everyone, a function of the feature says that has them: moments_having, questions_having. It is called by name, so with the rights
-- of who asks and no more.
create function similar_texts(query text, having_stem regproc, rare int) returns table (id uuid, shared float8)
  language plpgsql stable rows 50 set enable_seqscan = off as $$
begin
  return query execute format('
    with having_stem as (
      select h.id, count(*) over of_stem documents, ln(1 + 1000 / count(*) over of_stem::float8) weight
        from rarest_stems($1, 800, 40) r cross join lateral (select t.id from %s(r.mark) t limit 1000) h
      window of_stem as (partition by r.stem))
    select h.id, sum(h.weight) from having_stem h group by h.id
    having count(*) > 1 or min(h.documents) <= $2 or $3
     order by sum(h.weight) desc, h.id desc limit 50', having_stem)
    using query, rare, trim(query) !~ '\S\s+\S+\s+\S';
end $$;
call internal_function('similar_texts(text, regproc, int)');

-- Counts the stems anew in the newest twenty thousand texts, and from these for all. Stems in fewer than this are left out. Texts are
-- the tables with a column of stems: the catalogue is asked, so that a feature that comes later is not forgotten.
create function count_stems(fewest int) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  organisation constant uuid := current_organisation();
  newest constant int := 20000;
  texts constant regclass[] := array(
    select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'stems' and not a.attisdropped
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.atttypid = 'tsvector'::regtype);
  counts text;
  stems text;
  written bigint;
begin
  select string_agg(format('(select count(*) from %s where organisation_id = %L)', t, organisation), ' + '),
         string_agg(format('(select stems from %s where organisation_id = %L order by created_at desc limit %s)', t, organisation,
                           newest / cardinality(texts)), ' union all ')
    into counts, stems from unnest(texts) t;
  execute 'select ' || counts into written;
  delete from common_stems f where f.organisation_id = organisation;
  insert into common_stems (organisation_id, stem, documents)
  select organisation, s.word, (s.ndoc::float8 * written / least(written, newest))::int from ts_stat(stems) s
   where length(s.word) <= 60 and s.ndoc::float8 * written / least(written, newest) >= fewest;
end $$;
call application_function('count_stems(int)');
