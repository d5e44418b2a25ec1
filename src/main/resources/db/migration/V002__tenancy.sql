-- The organisation of the running transaction; null outside one, so that nothing is visible then.
create function current_organisation() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('goesting.organisation', true), '')::uuid;

create table organisations (
  id uuid primary key default uuidv7(),
  name text not null check (length(name) between 1 and 400),
  kind text not null check (kind in ('real', 'demo')),
  languages text[] not null default '{nl,fr,en}' check (languages <@ '{nl,fr,en}' and cardinality(languages) between 1 and 3),
  zone text not null default 'Europe/Brussels' check (length(zone) between 1 and 100),
  created_at timestamptz not null default now()
);
create unique index only_one_demo on organisations (kind) where kind = 'demo';

alter table organisations enable row level security;
alter table organisations force row level security;
create policy organisation on organisations using (id = current_organisation());
grant select, insert, update, delete on organisations to ${application_role};

-- What the statements of other modules may read of it. A view or a function is what a module shows; its tables are its own.
create view organisation_settings with (security_invoker = true) as
  select id, name, kind, languages, zone, created_at from organisations;
grant select on organisation_settings to ${application_role};

-- Of two who change what must stay one whole, a tree or a last one, the second waits here for the first. Whether there is one.
create function lock_organisation(organisation uuid) returns boolean
  language plpgsql as $$
begin
  perform from organisations o where o.id = organisation for no key update;
  return found;
end $$;

-- What stands in this installation, for who is not signed in yet: only which organisations there are, never what is in them.
create function installed_organisations() returns table (id uuid, name text, kind text)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select o.id, o.name, o.kind from organisations o order by o.created_at;
end;
call application_function('installed_organisations()');

-- Which organisation was set up when there was none yet: one, however many browsers send the form at once.
create table installation (
  only_one boolean primary key default true check (only_one),
  organisation_id uuid not null default current_organisation() unique references organisations on delete cascade,
  created_at timestamptz not null default now()
);
grant select, insert, delete on installation to ${application_role};

-- Gives a table its tenancy. SchemaTests finds the table that was forgotten.
create procedure tenant_table(name regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format('create policy organisation on %s using (organisation_id = current_organisation())', name);
  execute format('grant select, insert, update, delete on %s to ${application_role}', name);
end $$;
