-- A topic that is hidden stays what it was on whatever bears it, and is proposed no more. One that somebody typed in something private
-- is proposed to nobody until something that everyone may read bears it. It may be typed in a question without a name: it tells
-- only the day.
create table topics (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default gen_random_uuid(),
  created_on date not null default current_date,
  proposed_on date default current_date,
  used_on date,
  updated_at timestamptz,
  hidden_at timestamptz,
  import_id uuid,
  primary key (organisation_id, id)
);
comment on column topics.proposed_on is 'since when it is proposed to everyone; null while only something private bears it';
comment on column topics.used_on is 'since when something that everyone may read bears it';
comment on column topics.updated_at is 'when somebody last changed its names, or hid or showed it';
comment on column topics.import_id is 'which import brought it, here and below; null for what the organisation made itself or uses by now';
create index topics_hidden on topics (organisation_id, hidden_at) where hidden_at is not null;

-- A classification that others keep, such as ESCO.
create table topic_sources (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  code text not null check (code in ('esco')),
  address text not null check (length(address) between 1 and 1000),
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
  import_id uuid,
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
  other_uri text not null check (length(other_uri) between 1 and 500),
  import_id uuid,
  primary key (organisation_id, id),
  unique (organisation_id, source_id, kind, uri, other_uri),
  foreign key (organisation_id, source_id) references topic_sources on delete cascade
);
create index topic_relations_by_uri on topic_relations (organisation_id, uri);
create index topic_relations_by_other_uri on topic_relations (organisation_id, other_uri);

-- The longest of a label's stems: mostly the rarest, so the one to look it up by.
create function longest(lexemes text[]) returns text
  language sql immutable strict parallel safe
begin atomic
  select l from unnest(lexemes) l order by length(l) desc, l limit 1;
end;

-- How a topic is called: one preferred label per language, and what people also say. A label with a concept is the source's and
-- follows it; one without is the organisation's own and stays.
create table topic_labels (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default gen_random_uuid(),
  topic_id uuid not null,
  concept_id uuid,
  language text not null check (language in ('nl', 'fr', 'en')),
  label text not null check (length(label) between 1 and 400),
  preferred boolean not null,
  import_id uuid,
  folded text not null generated always as (fold(label)) stored,
  lexemes text[] not null generated always as (tsvector_to_array(stems(language, label))) stored,
  primary key (organisation_id, id),
  foreign key (organisation_id, topic_id) references topics on delete cascade,
  foreign key (organisation_id, concept_id) references topic_concepts on delete cascade
);
create unique index one_preferred_label on topic_labels (organisation_id, topic_id, language) where preferred;
create index topic_labels_by_word on topic_labels (organisation_id, folded collate "C");
-- A label is looked for by one of its stems; the others are then checked on the row.
create index topic_labels_by_stem on topic_labels (organisation_id, language, longest(lexemes));
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
  folded text not null check (length(folded) <= 1000),
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

-- Where the rows of a file are laid beside each other while it is taken over: filled and emptied in one transaction. They do not
-- outlive a crash, and need not.
create unlogged table topic_import_labels (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  import_id uuid not null,
  row_number int not null,
  position int not null,
  uri text not null check (length(uri) <= 500),
  label text not null check (length(label) <= 400),
  preferred boolean not null,
  primary key (organisation_id, import_id, row_number, position)
);

create unlogged table topic_import_wanted_labels (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  import_id uuid not null,
  concept_id uuid not null,
  topic_id uuid not null,
  label text not null check (length(label) <= 400),
  folded text not null check (length(folded) <= 1000),
  preferred boolean not null,
  names_topic boolean not null,
  primary key (organisation_id, import_id, topic_id, folded)
);
comment on column topic_import_wanted_labels.names_topic is 'which of the preferred labels names the topic, should it have no name yet';

create unlogged table topic_import_relations (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  import_id uuid not null,
  uri text not null check (length(uri) <= 500),
  kind text not null check (kind in ('broader', 'related')),
  other_uri text not null check (length(other_uri) <= 500)
);
create index topic_import_relations_by_import on topic_import_relations (organisation_id, import_id, uri);

call tenant_table('topics');
call tenant_table('topic_sources');
call tenant_table('topic_concepts');
call tenant_table('topic_relations');
call tenant_table('topic_labels');
call tenant_table('topic_label_removals');
call tenant_table('former_topics');
call tenant_table('topic_import_labels');
call tenant_table('topic_import_wanted_labels');
call tenant_table('topic_import_relations');

-- The topic's name for this reader: in the reader's language, else in any.
create function topic_name(organisation uuid, topic uuid, reader_language text) returns text
  language sql stable parallel safe
begin atomic
  select l.label from topic_labels l
   where l.organisation_id = organisation and l.topic_id = topic and l.preferred
   order by l.language = reader_language desc, l.language
   limit 1;
end;

-- Those of these that there are.
create function existing_topics(topics uuid[]) returns setof uuid
  language sql stable
begin atomic
  select t.id from topics t where t.id = any(topics);
end;

-- Whether it is proposed to everyone.
create function is_proposed(organisation uuid, topic uuid) returns boolean
  language sql stable
begin atomic
  select exists (select from topics t where t.organisation_id = organisation and t.id = topic and t.proposed_on is not null);
end;

-- What is called so in any language, accents and capitals aside; null for a name that nothing has. What everyone knows goes before.
create function topics_called(names text[]) returns table (name text, folded text, topic_id uuid)
  language sql stable
begin atomic
  select n.name, n.folded, (array_agg(l.topic_id order by is_proposed(l.organisation_id, l.topic_id) desc, l.preferred desc, l.topic_id))[1]
    from (select u.name, fold(u.name) folded from unnest(names) u (name)) n
    left join topic_labels l on l.folded collate "C" = n.folded collate "C"
   group by n.name, n.folded;
end;

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
  update topics k set used_on = least(k.used_on, g.used_on), proposed_on = least(k.proposed_on, g.proposed_on)
    from topics g where k.id = kept and g.id = gone;
  delete from topics where id = gone;
  insert into former_topics (id, topic_id) values (gone, kept);
end $$;

-- Which of these topics something bears. Its statement is written by the procedure below, so that it is planned once and not
-- looked up anew for every text; MergingTopicsTest finds the table that was forgotten.
create function topics_in_use(candidates uuid[]) returns setof uuid
  language plpgsql stable rows 20 as $$
begin
  return;
end $$;

-- To be called by whoever makes a table that points to a topic.
create procedure refresh_topics_in_use() language plpgsql as $body$
declare
  conditions text;
begin
  select string_agg(format('exists (select from %s r where r.%I = c.id)', r.place, r.topic_column), ' or ' order by r.place::oid)
    into conditions
    from topic_references() r
   where r.place <> all (array['topic_labels', 'topic_concepts', 'topic_label_removals', 'former_topics']::regclass[]);
  execute format($function$
    create or replace function topics_in_use(candidates uuid[]) returns setof uuid
      language plpgsql stable rows 20 as $$
    begin
      return query select c.id from unnest(candidates) c (id) where %s;
    end $$ $function$, conditions);
end $body$;

-- Labels of topics that are proposed of which all stems are among these words. The longest stem finds them; a policy would
-- keep its index from being used, so the organisation is filtered here.
create function labels_among(spoken text, words text[])
  returns table (topic_id uuid, language text, label text, lexemes text[], own boolean)
  language sql stable security definer set search_path = public, pg_temp
  set plan_cache_mode = force_custom_plan rows 20
begin atomic
  select l.topic_id, l.language, l.label, l.lexemes, l.concept_id is null
    from topic_labels l
    join topics t on t.organisation_id = l.organisation_id and t.id = l.topic_id and t.hidden_at is null and t.proposed_on is not null
   where l.organisation_id = current_organisation() and l.language = spoken
     and longest(l.lexemes) = any(words) and l.lexemes <@ words and l.lexemes <> '{}';
end;

-- Topics of which a label, in any language, has a word that begins with these words; labels that begin with them first.
create function topics_beginning(words text, reader_language text, row_limit int)
  returns table (topic_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  beginning text := like_literal(fold(words));
begin
  return query
    select l.topic_id
      from topic_labels l
      join topics t on t.organisation_id = l.organisation_id and t.id = l.topic_id and t.hidden_at is null and t.proposed_on is not null
     where l.organisation_id = current_organisation()
       and (l.folded like beginning || '%' or l.folded like '% ' || beginning || '%')
     group by l.topic_id
     order by bool_or(l.folded = fold(words)) desc, bool_or(l.folded like beginning || '%') desc,
              bool_or(l.language = reader_language) desc, min(length(l.label)), l.topic_id
     limit row_limit;
end $$;

-- Topics of which a label in any language has these words in it, for the list in which the learning team looks.
create function topics_with_part(words text) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select distinct l.topic_id from topic_labels l
   where l.organisation_id = current_organisation() and l.folded like '%' || like_literal(fold(words)) || '%';
end;

call application_function('labels_among(text, text[])');
call application_function('topics_beginning(text, text, int)');
call application_function('topics_with_part(text)');
