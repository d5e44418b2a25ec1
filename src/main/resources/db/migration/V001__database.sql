create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- Who serves the web makes no tables of its own, temporary ones included: a name looked up there first could stand in for another.
do $$
begin
  execute format('revoke temporary on database %I from public, ${application_role}', current_database());
end $$;

-- Without what nobody sees (soft hyphens, spaces of no width), with one kind of space and of apostrophe.
create function visible(value text) returns text
  language sql immutable strict parallel safe
  return translate(value, U&'\00A0\202F\0060\00B4\2019\00AD\200B\200C\200D\200E\200F\2060\FEFF', '  ''''''');

-- How text is compared when accents and capitals do not matter: 'Liège' and 'liege' are the same word. As Folding does in Java.
create function fold(value text) returns text
  language sql immutable strict parallel safe
  return lower(unaccent('unaccent'::regdictionary, visible(value)));

-- Stems per language, accents ignored.
create text search configuration goesting_nl (copy = dutch);
create text search configuration goesting_fr (copy = french);
create text search configuration goesting_en (copy = english);
alter text search configuration goesting_nl alter mapping for hword, hword_part, word with unaccent, dutch_stem;
alter text search configuration goesting_fr alter mapping for hword, hword_part, word with unaccent, french_stem;
alter text search configuration goesting_en alter mapping for hword, hword_part, word with unaccent, english_stem;

create function stems(language text, value text) returns tsvector
  language sql immutable parallel safe
  return case language
    when 'nl' then to_tsvector('goesting_nl', value)
    when 'fr' then to_tsvector('goesting_fr', value)
    else to_tsvector('goesting_en', value)
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
