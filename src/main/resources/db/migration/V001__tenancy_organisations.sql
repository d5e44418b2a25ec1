create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- The organisation of the running transaction; null outside one, so that nothing is visible then.
create function current_organisation() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('goesting.organisation', true), '')::uuid;

-- How text is compared when accents and capitals do not matter: 'Liège' and 'liege' are the same word.
create function fold(value text) returns text
  language sql immutable strict parallel safe
  return lower(unaccent('unaccent'::regdictionary, value));

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

create table organisations (
  id uuid primary key default uuidv7(),
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('real', 'demo')),
  languages text[] not null default '{nl,fr,en}',
  zone text not null default 'Europe/Brussels',
  founded_at timestamptz not null default now()
);
create unique index only_one_demo on organisations (kind) where kind = 'demo';

alter table organisations enable row level security;
alter table organisations force row level security;
create policy organisation on organisations using (id = current_organisation());
grant select, insert, update, delete on organisations to ${application_role};

-- What stands in this installation, for who is not signed in yet: only which organisations there are, never what is in them.
create function installed_organisations() returns table (id uuid, name text, kind text)
  language sql stable security definer set search_path = public
begin atomic
  select o.id, o.name, o.kind from organisations o order by o.founded_at;
end;

-- Gives a table its tenancy. SchemaTests finds the table that was forgotten.
create procedure tenant_table(name regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format('create policy organisation on %s using (organisation_id = current_organisation())', name);
  execute format('grant select, insert, update, delete on %s to ${application_role}', name);
end $$;
