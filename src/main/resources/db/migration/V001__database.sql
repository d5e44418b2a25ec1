create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- Who serves the web makes no tables of its own, temporary ones included: a name looked up there first could stand in for another.
do $$
begin
  execute format('revoke temporary on database %I from public, ${application_role}', current_database());
end $$;

-- Without what nobody sees (soft hyphens, spaces of no width, what only chooses a shape), with one kind of space and of apostrophe.
create function visible(value text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(normalize(translate(value, U&'\0060\00B4\2018\2019\02BC\2032\FF07', ''''''''''''''''), NFKC),
    '[\u00AD\u034F\u061C\u064B-\u0652\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164'
    '\uFE00-\uFE0F\uFEFF\uFFA0\U0001F3FB-\U0001F3FF\U000E0000-\U000E0FFF]', '', 'g');

-- How text is compared when accents and capitals do not matter: 'Liège' and 'liege' are the same word. As Folding does in Java.
create function fold(value text) returns text
  language sql immutable strict parallel safe
  return replace(lower(unaccent('unaccent'::regdictionary, visible(value))), U&'\03C2', U&'\03C3');

-- The words of a text and nothing between them, in one spelling: what search cuts in pieces, of a text and of a question alike. The names
-- that are made of signs become words: C#, F#, C++, .NET. What is written without spaces is cut by the letter.
create function words(value text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(fold(value),
    '\m([a-z])#(?![[:alnum:]])', '\1sharp ', 'g'),
    '\m([a-z])\+\+', '\1plusplus ', 'g'),
    '(^|[^[:alnum:].])\.([[:alpha:]])', '\1 dot\2', 'g'),
    '([\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\U00020000-\U0003FFFF])', ' \1 ', 'g'),
    '[^[:alnum:]]+', ' ', 'g');

-- Those of French. Without accents the stemmer takes a participle for a noun, so it gets the infinitive; and of the stop words it only
-- knows those without accents, and not all.
create function french_words(value text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(words(regexp_replace(normalize(value, NFC), '[éÉ][eE]?[sS]?\M', 'er', 'g')),
    '\m(a|cet|cette|etaient|etai[st]|etant|etiez|etions|les|leurs|memes?)\M', 'de', 'g');

-- What is one word for who writes it together and several for who does not: e-mail, covid-19, node.js, I/O.
create function compounds(value text) returns text
  language sql immutable strict parallel safe
  return (select coalesce(string_agg(c.compound, ' '), '')
            from (select regexp_replace(m.run[1], '[^[:alnum:]]', '', 'g') compound
                    from regexp_matches(fold(value), '[[:alnum:]]+(?:[-./&''_][[:alnum:]]+){1,3}', 'g') m (run)) c
           where length(c.compound) <= 40 and c.compound ~ '[[:alpha:]]');

-- Signs that one may look for as for a word: emoji, arrows.
create function symbols(value text) returns text[]
  language sql immutable strict parallel safe
  return array(select m.sign[1] from regexp_matches(visible(value), '[\u203C\u2049\u2190-\u2BFF\U0001F000-\U0001FAFF]', 'g') m (sign));

-- Stems per language, accents ignored.
create text search configuration goesting_nl (copy = dutch);
create text search configuration goesting_fr (copy = french);
create text search configuration goesting_en (copy = english);

create function stems(language text, value text) returns tsvector
  language sql immutable parallel safe
  return case language
    when 'nl' then to_tsvector('goesting_nl', words(value))
    when 'fr' then to_tsvector('goesting_fr', french_words(value))
    else to_tsvector('goesting_en', words(value))
  end;

-- All by which a text is found.
create function searchable(language text, value text) returns tsvector
  language sql immutable parallel safe
  return stems(language, value || ' ' || compounds(value)) || array_to_tsvector(symbols(value));

-- The stems of a word of a question, one after another as they have to stand in a text.
create function phrase(language text, value text) returns tsquery
  language sql immutable parallel safe
  return case language
    when 'nl' then phraseto_tsquery('goesting_nl', words(value))
    when 'fr' then phraseto_tsquery('goesting_fr', french_words(value))
    else phraseto_tsquery('goesting_en', words(value))
  end;

create function like_literal(value text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(value, '([\\%_])', '\\\1', 'g');

-- Whether a time may be the beginning of a day, in whatever zone: so that it tells the day and no more. Null tells nothing.
create function tells_only_the_day(value timestamptz) returns boolean
  language sql immutable parallel safe
  return coalesce(value = date_bin('15 minutes', value, timestamptz '2000-01-01 00:00:00+00'), true);

-- Whether any other row points to this one, those of the tables named aside. The catalogue is asked, so that a table that
-- comes later is not forgotten.
create function is_pointed_to(target regclass, target_id uuid, aside regclass[]) returns boolean
  language plpgsql stable as $$
declare
  pointer record;
  found_one boolean;
begin
  for pointer in
    select k.conrelid::regclass of_table, a.attname of_column
      from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey) and a.attname <> 'organisation_id'
     where k.contype = 'f' and k.confrelid = target and k.conrelid <> all(aside)
  loop
    execute format('select exists (select from %s where %I = $1)', pointer.of_table, pointer.of_column)
      into found_one using target_id;
    if found_one then
      return true;
    end if;
  end loop;
  return false;
end $$;

-- For a function with the rights of the owner that the application calls: it, and nobody else.
create procedure application_function(name regprocedure) language plpgsql as $$
begin
  execute format('revoke execute on function %s from public', name);
  execute format('grant execute on function %s to ${application_role}', name);
end $$;

-- For one that only other such functions call.
create procedure internal_function(name regprocedure) language plpgsql as $$
begin
  execute format('revoke execute on function %s from public', name);
end $$;
