create table teams (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  parent_id uuid,
  name text not null check (length(name) between 1 and 400),
  site text check (length(site) between 1 and 400),
  colour text not null default 'slate' check (colour in ('mustard', 'leaf', 'slate', 'rust', 'plum')),
  leader_id uuid,
  folded_name text not null generated always as (fold(name)) stored,
  primary key (organisation_id, id),
  foreign key (organisation_id, parent_id) references teams on delete cascade
);
create index teams_by_parent on teams (organisation_id, parent_id);
create index teams_by_leader on teams (organisation_id, leader_id);
create index teams_by_site on teams (organisation_id, site) where site is not null;
create index teams_by_name on teams using gin (organisation_id, folded_name gin_trgm_ops);

create table people (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  team_id uuid,
  name text not null check (length(name) between 1 and 400),
  email text check (email = lower(email) and length(email) <= 320),
  job text check (length(job) <= 400),
  language text not null default 'nl' check (language in ('nl', 'fr', 'en')),
  also_speaks text[] not null default '{}' check (array_to_string(also_speaks, ',') ~ '^([a-z]{2}(,[a-z]{2}){0,49})?$'),
  page_language text check (page_language in ('nl', 'fr', 'en')),
  theme text not null default 'auto' check (theme in ('auto', 'light', 'dark')),
  marked_as_leader boolean not null default true,
  joined_at timestamptz not null default now(),
  updated_at timestamptz,
  arrived_at timestamptz,
  erased_at timestamptz,
  folded_name text not null generated always as (fold(name)) stored,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id) references teams on delete set null (team_id)
);
comment on column people.language is 'the language the person speaks best';
comment on column people.page_language is 'the language of pages and letters, where the person chose one';
comment on column people.arrived_at is 'when the person first signed in';
comment on column people.updated_at is 'when somebody who administers last changed what is kept of the person';
create unique index people_by_email on people (organisation_id, email);
create index people_by_team on people (organisation_id, team_id);
create index people_by_name on people using gin (organisation_id, folded_name gin_trgm_ops);
create index people_anywhere_by_email on people (email);
-- With all that Wie is wie asks of a person in it, so that walking along the names touches this index alone.
create index people_in_order on people (organisation_id, folded_name, id) include (team_id, language, also_speaks) where erased_at is null;

alter table teams add foreign key (organisation_id, leader_id) references people on delete set null (leader_id);

-- Who administers, who is of the learning team, and since when.
create table role_assignments (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  role text not null check (role in ('administrator', 'learning_team')),
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, person_id, role),
  foreign key (organisation_id, person_id) references people on delete cascade
);

-- Every change of the address by which somebody signs in, and who wanted it: with somebody's address one could come in as that person.
create table address_changes (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  old_email text check (length(old_email) <= 320),
  new_email text check (length(new_email) <= 320),
  changed_by uuid,
  outcome text not null check (outcome in ('waiting', 'immediate', 'confirmed', 'elapsed', 'refused', 'withdrawn', 'taken')),
  created_at timestamptz not null default now(),
  due_at timestamptz not null,
  settled_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, changed_by) references people on delete set null (changed_by),
  check ((outcome = 'waiting') = (settled_at is null))
);
create index address_changes_by_person on address_changes (organisation_id, person_id, created_at desc);
create index address_changes_by_changer on address_changes (organisation_id, changed_by);
create unique index address_changes_waiting on address_changes (organisation_id, person_id) where outcome = 'waiting';

call tenant_table('teams');
call tenant_table('people');
call tenant_table('role_assignments');
call tenant_table('address_changes');

-- What the statements of other modules may read of colleagues and teams: who somebody is, with the home team, whoever was erased
-- included; and how a team is shown. Who asks is bound by the policies of the tables.
create view team_names with (security_invoker = true) as
  select t.organisation_id, t.id, t.name, t.site, t.colour from teams t;
create view colleagues with (security_invoker = true) as
  select p.organisation_id, p.id, p.name, p.folded_name, p.email, p.job, p.language, p.also_speaks, p.marked_as_leader, p.erased_at,
         coalesce(p.page_language, p.language) page_language,
         p.team_id, t.name team_name, coalesce(t.colour, 'slate') colour, t.site
    from people p left join teams t on t.organisation_id = p.organisation_id and t.id = p.team_id;
grant select on team_names, colleagues to ${application_role};

-- Whether somebody administers who can sign in.
create function has_reachable_administrator(organisation uuid) returns boolean
  language sql stable
  return exists (select from role_assignments a join people p on p.organisation_id = a.organisation_id and p.id = a.person_id
    where a.organisation_id = organisation and a.role = 'administrator' and p.email is not null);

-- An organisation that somebody administered keeps an administrator, whatever way the last but one goes, and one who can sign in when
-- who goes could. Of two who stop at once the second waits for the first. When the organisation itself goes, so does the last.
create function keep_an_administrator() returns trigger
  language plpgsql as $$
begin
  if lock_organisation(old.organisation_id) and not has_reachable_administrator(old.organisation_id) and (
      not exists (select from role_assignments where organisation_id = old.organisation_id and role = 'administrator')
      or exists (select from people where organisation_id = old.organisation_id and id = old.person_id and email is not null)) then
    raise exception 'the last administrator of an organisation stays' using errcode = 'check_violation', constraint = 'last_administrator';
  end if;
  return null;
end $$;
create constraint trigger last_administrator after delete or update of role, person_id on role_assignments
  deferrable initially deferred for each row when (old.role = 'administrator') execute function keep_an_administrator();

create function keep_a_reachable_administrator() returns trigger
  language plpgsql as $$
begin
  if lock_organisation(old.organisation_id) and not has_reachable_administrator(old.organisation_id) and exists (
      select from role_assignments where organisation_id = old.organisation_id and person_id = old.id and role = 'administrator') then
    raise exception 'the last administrator who can sign in keeps the address' using errcode = 'check_violation', constraint = 'last_administrator';
  end if;
  return null;
end $$;
create constraint trigger last_reachable_administrator after update of email on people
  deferrable initially deferred for each row when (old.email is not null and new.email is null) execute function keep_a_reachable_administrator();

-- Who is looking: asked once for every page, so it is one statement without a transaction of its own. How many notifications wait,
-- the module that keeps them counts.
create function viewer(organisation uuid, person uuid)
  returns table (organisation_name text, kind text, languages text[], zone text, id uuid, name text, language text,
                 theme text, team_id uuid, team_name text, colour text, leads boolean, roles text[],
                 unread int)
  language plpgsql stable security definer set search_path = public, pg_temp rows 1 as $$
#variable_conflict use_column
begin
  return query
    select o.name, o.kind, o.languages, o.zone, p.id, p.name, coalesce(p.page_language, p.language), p.theme, p.team_id, t.name, coalesce(t.colour, 'slate'),
           exists (select from teams l where l.organisation_id = organisation and l.leader_id = p.id),
           array(select a.role from role_assignments a where a.organisation_id = organisation and a.person_id = p.id),
           unread_notifications(organisation, person)
      from people p
      join organisation_settings o on o.id = p.organisation_id
      left join teams t on t.organisation_id = p.organisation_id and t.id = p.team_id
     where p.organisation_id = organisation and p.id = person and p.erased_at is null;
end $$;
call application_function('viewer(uuid, uuid)');

-- The team with all that stands below it.
create function team_branch(root uuid) returns setof uuid
  language sql stable as $$
  with recursive branch as (
    select t.id from teams t where t.organisation_id = current_organisation() and t.id = root
    union
    select t.id from teams t join branch b on t.parent_id = b.id where t.organisation_id = current_organisation())
  select id from branch
$$;

-- Who leads somebody: the leader of the home team, and for who leads that team the nearest team above with another leader.
create function leader_of(person uuid) returns uuid
  language sql stable as $$
  with recursive up(leader, parent, steps) as (
    select t.leader_id, t.parent_id, 0
      from people p join teams t on t.organisation_id = p.organisation_id and t.id = p.team_id
     where p.organisation_id = current_organisation() and p.id = person
    union all
    select t.leader_id, t.parent_id, steps + 1
      from up join teams t on t.organisation_id = current_organisation() and t.id = up.parent
     where (up.leader is null or up.leader = person) and steps < 100)
  select up.leader from up join people p on p.organisation_id = current_organisation() and p.id = up.leader
   where up.leader <> person and p.erased_at is null order by steps limit 1
$$;

-- Whose leader somebody is: those of the teams below, as far as nobody nearer leads them.
create function led_by(leader uuid) returns setof uuid
  language sql stable as $$
  with recursive own as (
    select t.id from teams t where t.organisation_id = current_organisation() and t.leader_id = leader
    union
    select t.id from teams t join own on t.parent_id = own.id
     where t.organisation_id = current_organisation() and (t.leader_id is null or t.leader_id = leader)),
  near as (
    select p.id from people p join own on own.id = p.team_id where p.organisation_id = current_organisation()
    union
    select t.leader_id from teams t join own on own.id = t.parent_id where t.organisation_id = current_organisation())
  select p.id from near join people p on p.organisation_id = current_organisation() and p.id = near.id
   where p.id <> leader and p.erased_at is null and leader_of(p.id) = leader
$$;

-- What follows searches by name. Row-level security would keep the trigram indexes from being used, so these functions have the
-- rights of the owner and filter the organisation themselves. Planned anew for each call: a rare name is looked up, a common one is
-- met soon in the order of names. First who, out of the index; then what is shown of them.

-- A word of a name, or the beginning of one when it is too short for a trigram.
create function name_condition(field text, part text) returns text
  language plpgsql stable as $$
declare
  word text;
  condition text := '';
begin
  for word in select w from regexp_split_to_table(trim(fold(part)), '\s+') w where w <> '' limit 6 loop
    if length(word) < 3 then
      condition := condition || format(' and (%1$s like %2$L or %1$s like %3$L)', field, like_literal(word) || '%', '% ' || like_literal(word) || '%');
    else
      condition := condition || format(' and %s like %L', field, '%' || like_literal(word) || '%');
    end if;
  end loop;
  return condition;
end $$;

create function teams_named(part text, row_limit int)
  returns table (id uuid, name text, parent_name text)
  language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan rows 10 as $$
begin
  return query execute
    'select t.id, t.name, up.name from teams t
       left join teams up on up.organisation_id = t.organisation_id and up.id = t.parent_id
      where t.organisation_id = current_organisation()' || name_condition('t.folded_name', part) ||
    ' order by starts_with(t.folded_name, $1) desc, t.folded_name, t.id limit $2'
    using trim(fold(part)), row_limit;
end $$;
call application_function('teams_named(text, int)');

-- Those whose name begins so, and then those who have a word with it: apart, so that each is read in the order of names and stops
-- when there are enough.
create function people_named(part text, row_limit int)
  returns table (id uuid, name text, team_id uuid, team_name text, colour text)
  language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan rows 10 as $$
declare
  beginning constant text := trim(fold(part));
  people constant text := ' from people p where p.organisation_id = $3 and p.erased_at is null' || name_condition('p.folded_name', part);
begin
  return query execute
    'with found as materialized (
       (select p.folded_name, p.id' || people || ' and p.folded_name >= $1 and p.folded_name < $1 || chr(65535)
         order by p.folded_name, p.id limit $2)
       union
       (select p.folded_name, p.id' || people || ' order by p.folded_name, p.id limit $2))
     select p.id, p.name, p.team_id, t.name, coalesce(t.colour, ''slate'')
       from (select f.folded_name, f.id, starts_with(f.folded_name, $1) begins from found f
              order by starts_with(f.folded_name, $1) desc, f.folded_name, f.id limit $2) f
       join people p on p.organisation_id = $3 and p.id = f.id
       left join teams t on t.organisation_id = $3 and t.id = p.team_id
      order by f.begins desc, f.folded_name, f.id'
    using beginning, row_limit, current_organisation();
end $$;
call application_function('people_named(text, int)');

-- In the order of names, those after this one; for the list of who administers people.
create function people_after(part text, after_name text, after_id uuid, row_limit int) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan rows 20 as $$
begin
  return query execute
    'select p.id from people p
      where p.organisation_id = $1 and p.erased_at is null' || name_condition('p.folded_name', part) ||
    case when after_name is null then '' else ' and (p.folded_name, p.id) > ($2, $3)' end ||
    ' order by p.folded_name, p.id limit $4'
    using current_organisation(), after_name, after_id, row_limit;
end $$;
call application_function('people_after(text, text, uuid, int)');

-- Whose part counts where only many together are seen: not who looks at what was counted, and not who came lately, whom somebody may
-- have made up to see what one more changes.
create function people_counted(since timestamptz) returns setof uuid
  language sql stable
begin atomic
  select p.id from people p
   where p.erased_at is null and p.joined_at < since
     and not exists (select from role_assignments r where r.organisation_id = p.organisation_id and r.person_id = p.id and r.role = 'learning_team');
end;
