-- Those that have the words of the query, or bear the topic that it names, and that the reader may read.
create function moments_matching(reader uuid, reader_team uuid, query text, filter jsonb, before_time timestamptz, before_id uuid, row_limit int)
  returns table (id uuid, created_at timestamptz, relevance real)
  language sql stable security definer set search_path = public, pg_temp rows 40
begin atomic
  select m.id, m.created_at, m.relevance
    from matching_texts('moments', 'readable_moment(t, $1, $2)', 't.author_id', 't.team_id = {}', 'moment_topics', 'moment_id', 'id',
                        reader, reader_team, query, filter, before_time, before_id, row_limit) m;
end;
call application_function('moments_matching(uuid, uuid, text, jsonb, timestamptz, uuid, int)');

-- The words of some that everyone may read and that have any of the stems; of the newest, when none are given.
create function moments_with_any(wanted int8[]) returns table (stems tsvector, folded text)
  language sql stable rows 100
begin atomic
  (select m.stems, m.folded from moments m
    where marks(m.organisation_id, tsvector_to_array(m.stems)) && wanted
      and (m.organisation_id = current_organisation() and m.deleted_at is null and readable_moment(m, null, null)) is true
    limit 100)
  union all
  (select m.stems, m.folded from moments m
    where wanted is null and m.organisation_id = current_organisation() and m.deleted_at is null and readable_moment(m, null, null)
    order by m.created_at desc, m.id desc limit 200);
end;
call internal_function('moments_with_any(int8[])');
