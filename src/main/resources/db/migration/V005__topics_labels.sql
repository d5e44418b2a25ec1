create table topics (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  made_at timestamptz not null default now(),
  primary key (organisation_id, id)
);

-- The longest of a label's stems: mostly the rarest, so the one to look it up by.
create function longest(lexemes text[]) returns text
  language sql immutable strict parallel safe
begin atomic
  select l from unnest(lexemes) l order by length(l) desc, l limit 1;
end;

-- How a topic is called: one preferred label per language, and what people also say.
create table topic_labels (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  topic_id uuid not null,
  language text not null check (language in ('nl', 'fr', 'en')),
  label text not null check (length(label) between 1 and 200),
  preferred boolean not null,
  folded text not null generated always as (fold(label)) stored,
  lexemes text[] not null generated always as (tsvector_to_array(stems(language, label))) stored,
  primary key (organisation_id, id),
  foreign key (organisation_id, topic_id) references topics on delete cascade
);
create unique index one_preferred_label on topic_labels (organisation_id, topic_id, language) where preferred;
create index topic_labels_by_word on topic_labels (organisation_id, folded collate "C");
-- A label is looked for by one of its stems; the others are then checked on the row.
create index topic_labels_by_stem on topic_labels (organisation_id, language, longest(lexemes));

call tenant_table('topics');
call tenant_table('topic_labels');

-- The topic's name for this reader: in the reader's language, else in any.
create function topic_name(organisation uuid, topic uuid, reader_language text) returns text
  language sql stable parallel safe
begin atomic
  select l.label from topic_labels l
   where l.organisation_id = organisation and l.topic_id = topic and l.preferred
   order by l.language = reader_language desc, l.language
   limit 1;
end;
