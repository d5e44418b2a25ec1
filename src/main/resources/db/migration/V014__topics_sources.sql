-- A topic that is hidden stays what it was on whatever bears it, and is proposed no more.
alter table topics add column hidden_at timestamptz;
create index topics_hidden on topics (organisation_id, hidden_at) where hidden_at is not null;

-- A classification that others keep, such as ESCO.
create table topic_sources (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  code text not null check (code in ('esco')),
  address text not null,
  primary key (organisation_id, id),
  unique (organisation_id, code)
);
comment on column topic_sources.address is 'where the source is found, for the mention that it asks for';

-- Which topic a concept of a source is here. Topics that were merged bear several.
create table topic_concepts (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  source_id uuid not null,
  uri text not null check (length(uri) between 1 and 500),
  topic_id uuid not null,
  primary key (organisation_id, id),
  unique (organisation_id, source_id, uri),
  foreign key (organisation_id, source_id) references topic_sources on delete cascade,
  foreign key (organisation_id, topic_id) references topics on delete cascade
);
create index topic_concepts_by_topic on topic_concepts (organisation_id, topic_id);
create index topic_concepts_by_uri on topic_concepts (organisation_id, uri);

-- By address, for they may come before the concepts do.
create table topic_relations (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  source_id uuid not null,
  uri text not null check (length(uri) between 1 and 500),
  kind text not null check (kind in ('broader', 'related')),
  other text not null check (length(other) between 1 and 500),
  primary key (organisation_id, id),
  unique (organisation_id, source_id, kind, uri, other),
  foreign key (organisation_id, source_id) references topic_sources on delete cascade
);
create index topic_relations_by_uri on topic_relations (organisation_id, uri);
create index topic_relations_by_other on topic_relations (organisation_id, other);

-- A label with a concept is the source's and follows it; one without is the organisation's own and stays.
alter table topic_labels add column concept_id uuid;
alter table topic_labels add foreign key (organisation_id, concept_id) references topic_concepts on delete cascade;
create index topic_labels_by_concept on topic_labels (organisation_id, concept_id) where concept_id is not null;
create index topic_labels_by_topic on topic_labels (organisation_id, topic_id, language);
create index topic_labels_in_order on topic_labels (organisation_id, folded, topic_id) where preferred;
create index topic_labels_by_part on topic_labels using gin (organisation_id, folded gin_trgm_ops);

-- Labels of a source that the organisation does not want.
create table topic_label_removals (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  topic_id uuid not null,
  language text not null check (language in ('nl', 'fr', 'en')),
  folded text not null,
  primary key (organisation_id, id),
  unique (organisation_id, topic_id, language, folded),
  foreign key (organisation_id, topic_id) references topics on delete cascade
);

-- Where the page of a topic went that was merged; id is what that topic's was.
create table former_topics (
  organisation_id uuid not null default current_organisation(),
  id uuid not null,
  topic_id uuid not null,
  merged_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, topic_id) references topics on delete cascade
);
create index former_topics_by_topic on former_topics (organisation_id, topic_id);

call tenant_table('topic_sources');
call tenant_table('topic_concepts');
call tenant_table('topic_relations');
call tenant_table('topic_label_removals');
call tenant_table('former_topics');

-- Every column of any module that points to a topic, found in the catalogue: so none has to be told of, and none is forgotten.
create function topic_references() returns table (place regclass, topic_column name)
  language sql stable
begin atomic
  select c.conrelid::regclass, own.attname
    from pg_constraint c
    cross join lateral unnest(c.conkey, c.confkey) pair (own, theirs)
    join pg_attribute theirs on theirs.attrelid = c.confrelid and theirs.attnum = pair.theirs and theirs.attname = 'id'
    join pg_attribute own on own.attrelid = c.conrelid and own.attnum = pair.own
   where c.contype = 'f' and c.confrelid = 'topics'::regclass;
end;

-- Everything of the one topic becomes the other's. Where both stand on the same thing, what the kept one has stays.
create procedure merge_topics(kept uuid, gone uuid) language plpgsql as $$
declare
  reference record;
  uniqueness record;
begin
  delete from topic_labels l using topic_labels k
   where l.topic_id = gone and k.topic_id = kept and k.language = l.language and k.folded = l.folded;
  update topic_labels l
     set topic_id = kept,
         preferred = l.preferred and not exists (
           select from topic_labels k where k.topic_id = kept and k.language = l.language and k.preferred)
   where l.topic_id = gone;
  for reference in select * from topic_references() loop
    for uniqueness in
      select string_agg(pg_get_indexdef(i.indexrelid, n, true), ', ') filter (where i.indkey[n - 1] <> a.attnum) as columns,
             coalesce(pg_get_expr(i.indpred, i.indrelid), 'true') as condition,
             case when i.indnullsnotdistinct then 'row(%s)::text' else '(%s)' end as compared,
             i.indnullsnotdistinct as nulls_alike
        from pg_index i
        join pg_attribute a on a.attrelid = i.indrelid and a.attname = reference.topic_column
        cross join lateral generate_series(1, i.indnkeyatts) n
       where i.indrelid = reference.place and i.indisunique and a.attnum = any(i.indkey)
       group by i.indexrelid, i.indpred, i.indrelid, i.indnullsnotdistinct
    loop
      execute format(
        'delete from %1$s where %2$I = $2 and %3$s and %4$s in (select %5$s from %1$s where %2$I = $1 and %3$s)',
        reference.place, reference.topic_column, uniqueness.condition, format(uniqueness.compared, uniqueness.columns),
        case when uniqueness.nulls_alike then format(uniqueness.compared, uniqueness.columns) else uniqueness.columns end)
        using kept, gone;
    end loop;
    execute format('update %1$s set %2$I = $1 where %2$I = $2', reference.place, reference.topic_column) using kept, gone;
  end loop;
  delete from topics where id = gone;
  insert into former_topics (id, topic_id) values (gone, kept);
end $$;

-- Which of these topics something bears: a moment, a question, whatever module has it.
create function topics_in_use(candidates uuid[]) returns setof uuid
  language plpgsql stable as $$
declare
  reference record;
begin
  for reference in select * from topic_references()
    where place <> all (array['topic_labels', 'topic_concepts', 'topic_label_removals', 'former_topics']::regclass[])
  loop
    return query execute format(
      'select c.id from unnest($1) c (id) where exists (select from %s r where r.%I = c.id)',
      reference.place, reference.topic_column)
      using candidates;
  end loop;
end $$;

-- Labels of topics that are not hidden of which all stems are among these words. The longest stem finds them; a policy would
-- keep its index from being used, so the organisation is filtered here.
create function labels_among(spoken text, words text[])
  returns table (topic_id uuid, language text, label text, lexemes text[], own boolean)
  language sql stable security definer set search_path = public
begin atomic
  select l.topic_id, l.language, l.label, l.lexemes, l.concept_id is null
    from topic_labels l
    join topics t on t.organisation_id = l.organisation_id and t.id = l.topic_id and t.hidden_at is null
   where l.organisation_id = current_organisation() and l.language = spoken
     and longest(l.lexemes) = any(words) and l.lexemes <@ words and l.lexemes <> '{}';
end;

-- Topics of which a label, in any language, has a word that begins with these words; labels that begin with them first.
create function topics_beginning(words text, reader_language text, most int)
  returns table (topic_id uuid)
  language plpgsql stable security definer set search_path = public as $$
declare
  beginning text := like_literal(fold(words));
begin
  return query
    select l.topic_id
      from topic_labels l
      join topics t on t.organisation_id = l.organisation_id and t.id = l.topic_id and t.hidden_at is null
     where l.organisation_id = current_organisation()
       and (l.folded like beginning || '%' or l.folded like '% ' || beginning || '%')
     group by l.topic_id
     order by bool_or(l.folded = fold(words)) desc, bool_or(l.folded like beginning || '%') desc,
              bool_or(l.language = reader_language) desc, min(length(l.label)), l.topic_id
     limit most;
end $$;

-- Topics of which a label in any language has these words in it, for the list in which the learning team looks.
create function topics_with_part(words text) returns setof uuid
  language sql stable security definer set search_path = public
begin atomic
  select distinct l.topic_id from topic_labels l
   where l.organisation_id = current_organisation() and l.folded like '%' || like_literal(fold(words)) || '%';
end;
