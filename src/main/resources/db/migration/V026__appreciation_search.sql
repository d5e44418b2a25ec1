-- Thank-yous are searched as moments are.
alter table appreciations
  add column stems tsvector not null generated always as (searchable(language, body)) stored,
  add column folded text not null generated always as (fold(body)) stored;
create index appreciations_newest on appreciations (organisation_id, created_at desc, id desc) where deleted_at is null;
create index appreciations_by_part on appreciations using gin ((array[organisation_id]), folded gin_trgm_ops) with (fastupdate = off);
create index appreciations_by_mark on appreciations using gin (marks(organisation_id, tsvector_to_array(stems))) with (fastupdate = off);

-- Whether it hangs on the wall: for all colleagues, and nobody who received it took it off.
create function on_wall(a appreciations) returns boolean
  language sql stable parallel safe
  return a.public_at is not null and not exists (select from appreciation_receivers r
    where r.organisation_id = a.organisation_id and r.appreciation_id = a.id and r.off_wall_at is not null);

-- Who may read a thank-you: who gave or received it, and everybody while it is on the wall. Nobody in particular, null, reads what everyone may.
create function readable_appreciation(a appreciations, reader uuid) returns boolean
  language sql stable parallel safe
  return a.giver_id = reader or on_wall(a) or exists (select from appreciation_receivers r
    where r.organisation_id = a.organisation_id and r.appreciation_id = a.id and r.person_id = reader);

-- Those that have the words of the query and that the reader may read.
create function appreciations_matching(reader uuid, reader_team uuid, query text, filter jsonb, before_time timestamptz, before_id uuid, row_limit int)
  returns table (id uuid, created_at timestamptz, relevance real)
  language sql stable security definer set search_path = public, pg_temp rows 40
begin atomic
  select a.id, a.created_at, a.relevance
    from matching_texts('appreciations', 'readable_appreciation(t, $1)', 't.giver_id',
                        't.giver_id in (select p.id from colleagues p where p.organisation_id = current_organisation() and p.team_id = {})',
                        null, null, null, reader, reader_team, query, filter, before_time, before_id, row_limit) a;
end;
call application_function('appreciations_matching(uuid, uuid, text, jsonb, timestamptz, uuid, int)');

-- The words of some on the wall that have any of the stems; of the newest, when none are given.
create function appreciations_with_any(wanted int8[]) returns table (stems tsvector, folded text)
  language sql stable rows 100
begin atomic
  (select a.stems, a.folded from appreciations a
    where marks(a.organisation_id, tsvector_to_array(a.stems)) && wanted
      and (a.organisation_id = current_organisation() and a.deleted_at is null and on_wall(a)) is true
    limit 100)
  union all
  (select a.stems, a.folded from appreciations a
    where wanted is null and a.organisation_id = current_organisation() and a.deleted_at is null and on_wall(a)
    order by a.created_at desc, a.id desc limit 200);
end;
call internal_function('appreciations_with_any(int8[])');
