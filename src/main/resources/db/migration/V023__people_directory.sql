-- With all that Wie is wie asks of a person in it, so that walking along the names touches this index alone.
create index people_in_order on people (organisation_id, folded_name, id) include (team_id, language, also_speaks) where erased_at is null;
create index teams_by_site on teams (organisation_id, site) where site is not null;

alter table teams add folded_name text not null generated always as (fold(name)) stored;
create index teams_by_name on teams using gin (organisation_id, folded_name gin_trgm_ops);

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

create function teams_named(part text, most int)
  returns table (id uuid, name text, parent_name text)
  language plpgsql stable security definer set search_path = public as $$
begin
  return query execute
    'select t.id, t.name, up.name from teams t
       left join teams up on up.organisation_id = t.organisation_id and up.id = t.parent_id
      where t.organisation_id = current_organisation()' || name_condition('t.folded_name', part) ||
    ' order by starts_with(t.folded_name, $1) desc, t.folded_name, t.id limit $2'
    using trim(fold(part)), most;
end $$;

-- Wie is wie, by name, a page at a time. Only the conditions that are asked are in the statement, so that each is planned for
-- what it asks: a rare name, a small team or a rare topic is looked up; what is common is met soon in the order of names.
-- First who, out of the index; then what is shown of them.
create function people_directory(part text, topic uuid, team uuid, speaks text, at_site text, after_name text, after_id uuid, most int)
  returns table (id uuid, name text, folded_name text, job text, language text, also_speaks text[],
                 team_id uuid, team_name text, ink text, site text)
  language plpgsql stable security definer set search_path = public as $$
declare
  condition text := name_condition('p.folded_name', part);
  teams_meant uuid[];
begin
  if team is not null or at_site is not null then
    with recursive meant as (
      select t.id from teams t
       where t.organisation_id = current_organisation() and (t.id = people_directory.team or people_directory.team is null)
      union
      select t.id from teams t join meant m on t.parent_id = m.id
       where t.organisation_id = current_organisation() and people_directory.team is not null)
    select array_agg(m.id) into teams_meant from meant m join teams t on t.organisation_id = current_organisation() and t.id = m.id
     where at_site is null or t.site = at_site;
    condition := condition || ' and p.team_id = any($3)';
  end if;
  if speaks is not null then
    condition := condition || ' and (p.language = $4 or $4 = any(p.also_speaks))';
  end if;
  if topic is not null then
    condition := condition || ' and p.id in (select e.person_id from evidence e
         where e.organisation_id = current_organisation() and e.topic_id = $5 and e.left_out_at is null)
       and not exists (select from hidden_topics h
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
    using current_organisation(), most, teams_meant, speaks, topic, after_name, after_id;
end $$;
