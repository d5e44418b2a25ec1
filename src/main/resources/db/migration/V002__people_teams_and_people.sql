create table teams (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  parent_id uuid,
  name text not null check (length(name) between 1 and 200),
  site text,
  ink text not null default 'slate' check (ink in ('mustard', 'leaf', 'slate', 'rust', 'plum')),
  leader_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, parent_id) references teams on delete cascade
);
create index teams_by_parent on teams (organisation_id, parent_id);
create index teams_by_leader on teams (organisation_id, leader_id);

create table people (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  team_id uuid,
  name text not null check (length(name) between 1 and 200),
  email text check (email = lower(email)),
  job text,
  language text not null default 'nl' check (language in ('nl', 'fr', 'en')),
  also_speaks text[] not null default '{}',
  theme text not null default 'auto' check (theme in ('auto', 'light', 'dark')),
  marked_as_leader boolean not null default true,
  joined_at timestamptz not null default now(),
  erased_at timestamptz,
  folded_name text not null generated always as (fold(name)) stored,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id) references teams on delete set null (team_id)
);
create unique index people_by_email on people (organisation_id, email);
create index people_by_team on people (organisation_id, team_id);
create index people_by_name on people using gin (organisation_id, folded_name gin_trgm_ops);
create index people_anywhere_by_email on people (email);

alter table teams add foreign key (organisation_id, leader_id) references people on delete set null (leader_id);

-- Who administers, who is of the learning team: since when, and through whom.
create table appointments (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  role text not null check (role in ('administrator', 'learning_team')),
  appointed_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, person_id, role),
  foreign key (organisation_id, person_id) references people on delete cascade
);

call tenant_table('teams');
call tenant_table('people');
call tenant_table('appointments');

-- How many notices wait for the person; the module that keeps notices puts its own counting in this place.
create function unread_of(organisation uuid, person uuid) returns int
  language sql stable return 0;

-- Who is looking: asked once for every page, so it is one statement without a transaction of its own.
create function viewer(organisation uuid, person uuid)
  returns table (organisation_name text, kind text, languages text[], zone text, id uuid, name text, language text,
                 theme text, team_id uuid, team_name text, ink text, leads boolean, roles text[],
                 unread int)
  language sql stable security definer set search_path = public
begin atomic
  select o.name, o.kind, o.languages, o.zone, p.id, p.name, p.language, p.theme, p.team_id, t.name, coalesce(t.ink, 'slate'),
         exists (select from teams l where l.organisation_id = organisation and l.leader_id = p.id),
         array(select a.role from appointments a where a.organisation_id = organisation and a.person_id = p.id),
         unread_of(organisation, person)
    from people p
    join organisations o on o.id = p.organisation_id
    left join teams t on t.organisation_id = p.organisation_id and t.id = p.team_id
   where p.organisation_id = organisation and p.id = person and p.erased_at is null;
end;

create function like_literal(value text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(value, '([\\%_])', '\\\1', 'g');

-- Part of a name, words in any order. Its own function because a policy would keep the trigram index from being used.
create function people_named(part text, most int)
  returns table (id uuid, name text, team_id uuid, team_name text, ink text)
  language plpgsql stable security definer set search_path = public as $$
declare
  word text;
  condition text := '';
begin
  for word in select w from regexp_split_to_table(trim(fold(part)), '\s+') w limit 6 loop
    condition := condition || format(' and p.folded_name like %L', '%' || like_literal(word) || '%');
  end loop;
  return query execute
    'select p.id, p.name, p.team_id, t.name, coalesce(t.ink, ''slate'')
       from people p
       left join teams t on t.organisation_id = p.organisation_id and t.id = p.team_id
      where p.organisation_id = current_organisation() and p.erased_at is null' || condition ||
    ' order by p.folded_name like $1 desc, p.folded_name, p.id
      limit $2'
    using like_literal(trim(fold(part))) || '%', most;
end $$;
