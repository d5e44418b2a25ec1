-- Moments like this text, the likest first: only what everyone may read. At most two thousand are weighed.
create function moments_like(question text, most int) returns table (id uuid, likeness real)
  language plpgsql stable security definer set search_path = public as $$
begin
  return query execute
    'select m.id, ts_rank(m.stems, $1, 1) from
       (select * from moments m where m.organisation_id = current_organisation() and m.stems @@ $1
           and m.deleted_at is null and m.audience = ''everyone'' limit 2000) m
      order by 2 desc, 1 limit $2'
    using telling(question), most;
end $$;
