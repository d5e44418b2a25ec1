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
