-- From what it shows that somebody knows something of a topic. One thing may say it of several topics: a row for each.
create table evidence (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  topic_id uuid not null,
  kind text not null check (kind in ('moment', 'answer', 'helpful_answer', 'talk', 'session', 'own_words')),
  ref uuid not null,
  path text not null,
  excerpt text not null,
  found_at timestamptz not null,
  left_out_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, kind, ref, person_id, topic_id),
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, topic_id) references topics on delete cascade
);
comment on column evidence.left_out_at is 'since when the person says that this tells nothing about the topic; it is kept, so that it does not come back';
create index evidence_of_person on evidence (organisation_id, person_id, topic_id, found_at desc);
create index evidence_on_topic on evidence (organisation_id, topic_id, found_at desc) where left_out_at is null;

-- "Vraag me over ...", in the person's own words; the topics recognised in them stand among the evidence.
create table own_words (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  words text not null check (length(words) between 1 and 300),
  said_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references people on delete cascade
);
create index own_words_of_person on own_words (organisation_id, person_id, said_at desc);

-- Topics for which the person does not want to be found.
create table hidden_topics (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  topic_id uuid not null,
  hidden_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, person_id, topic_id),
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, topic_id) references topics on delete cascade
);
create index hidden_topics_by_topic on hidden_topics (organisation_id, topic_id);

-- What people state about being asked; who stated nothing may be asked three times a week.
create table availabilities (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  per_week int not null check (per_week between 0 and 50),
  away_until date,
  note text check (length(note) between 1 and 200),
  stated_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, person_id),
  foreign key (organisation_id, person_id) references people on delete cascade
);
comment on column availabilities.away_until is 'the first day on which the person may be asked again';

call tenant_table('evidence');
call tenant_table('own_words');
call tenant_table('hidden_topics');
call tenant_table('availabilities');
