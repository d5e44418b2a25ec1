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

-- What people shared and answered since then, by topic, as everyone may read it: once, though it showed in more than one way.
create function shared_since(who uuid[], since timestamptz)
  returns table (person_id uuid, topic_id uuid, path text, excerpt text, found_at timestamptz)
  language sql stable as $$
  select distinct on (e.person_id, e.topic_id, e.ref) e.person_id, e.topic_id, e.path, e.excerpt, e.found_at
    from evidence e
   where e.organisation_id = current_organisation() and e.person_id = any(who) and e.found_at >= since
     and e.left_out_at is null and e.kind in ('moment', 'answer', 'helpful_answer', 'session')
     and not exists (select from hidden_topics h where h.organisation_id = e.organisation_id
                        and h.person_id = e.person_id and h.topic_id = e.topic_id)
   order by e.person_id, e.topic_id, e.ref, e.found_at
$$;
