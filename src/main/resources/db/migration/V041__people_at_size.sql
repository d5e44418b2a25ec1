-- For organisations of hundreds of thousands.

-- Wie is wie. Of a topic that little was shown on, the people are looked up first; of one that everybody shows something on, they
-- are met soon in the order of names; it is so many things that make the difference. A site's teams are not looked for in the tree of all teams.
drop function people_directory(text, uuid, uuid, text, text, text, uuid, int);
create function people_directory(part text, topic uuid, team uuid, speaks text, at_site text, after_name text, after_id uuid, most int,
                                 many int default 10000)
  returns table (id uuid, name text, folded_name text, job text, language text, also_speaks text[],
                 team_id uuid, team_name text, ink text, site text)
  language plpgsql stable security definer set search_path = public set plan_cache_mode = force_custom_plan rows 20 as $$
declare
  condition text := name_condition('p.folded_name', part);
  teams_meant uuid[];
  knowing uuid[];
begin
  if team is null and at_site is not null then
    select array_agg(t.id) into teams_meant from teams t
     where t.organisation_id = current_organisation() and t.site = at_site;
  elsif team is not null then
    with recursive meant as (
      select t.id from teams t
       where t.organisation_id = current_organisation() and t.id = people_directory.team
      union
      select t.id from teams t join meant m on t.parent_id = m.id
       where t.organisation_id = current_organisation())
    select array_agg(m.id) into teams_meant from meant m join teams t on t.organisation_id = current_organisation() and t.id = m.id
     where at_site is null or t.site = at_site;
  end if;
  if team is not null or at_site is not null then
    condition := condition || ' and p.team_id = any($3)';
  end if;
  if speaks is not null then
    condition := condition || ' and (p.language = $4 or $4 = any(p.also_speaks))';
  end if;
  if topic is not null then
    select coalesce(array_agg(distinct e.person_id), '{}') into knowing
      from (select x.person_id from evidence x
             where x.organisation_id = current_organisation() and x.topic_id = topic and x.left_out_at is null
             limit many + 1) e
    having count(*) <= many;
    condition := condition || case when knowing is null then ' and p.id in (select e.person_id from evidence e
         where e.organisation_id = current_organisation() and e.topic_id = $5 and e.left_out_at is null)'
      else ' and p.id = any($8)' end || ' and not exists (select from hidden_topics h
         where h.organisation_id = current_organisation() and h.person_id = p.id and h.topic_id = $5)';
  end if;
  if after_name is not null then
    condition := condition || ' and (p.folded_name, p.id) > ($6, $7)';
  end if;
  return query execute
    'with found as materialized (
       select p.folded_name, p.id from people p
        where p.organisation_id = $1 and p.erased_at is null' || condition || '
        order by p.folded_name, p.id limit $2)
     select p.id, p.name, p.folded_name, p.job, p.language, p.also_speaks, p.team_id, t.name, coalesce(t.ink, ''slate''), t.site
       from found f
       join people p on p.organisation_id = $1 and p.id = f.id
       left join teams t on t.organisation_id = p.organisation_id and t.id = p.team_id
      order by p.folded_name, p.id'
    using current_organisation(), most, teams_meant, speaks, topic, after_name, after_id, knowing;
end $$;

-- Those whose name begins so, and then those who have a word with it: apart, so that each is read in the order of names and stops
-- when there are enough.
create or replace function people_named(part text, most int)
  returns table (id uuid, name text, team_id uuid, team_name text, ink text)
  language plpgsql stable security definer set search_path = public set plan_cache_mode = force_custom_plan rows 10 as $$
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
     select p.id, p.name, p.team_id, t.name, coalesce(t.ink, ''slate'')
       from (select f.folded_name, f.id, starts_with(f.folded_name, $1) begins from found f
              order by starts_with(f.folded_name, $1) desc, f.folded_name, f.id limit $2) f
       join people p on p.organisation_id = $3 and p.id = f.id
       left join teams t on t.organisation_id = $3 and t.id = p.team_id
      order by f.begins desc, f.folded_name, f.id'
    using beginning, most, current_organisation();
end $$;
