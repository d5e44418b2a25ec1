-- What somebody wants to learn. Private, until shared with a leader, who is named so that the next one sees nothing, or with everyone.
create table needs (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  words text not null check (length(words) between 1 and 500),
  why text check (length(why) between 1 and 2000),
  language text not null,
  aim text check (aim in ('explore', 'know', 'skill', 'solve', 'behave')),
  level text check (level in ('new', 'some', 'well')),
  span text check (span in ('quarter', 'hours', 'day', 'while')),
  urgency text check (urgency in ('now', 'soon', 'some_day')),
  likings text[] not null default '{}',
  leader_id uuid,
  leader_at timestamptz,
  everyone_at timestamptz,
  said text check (length(said) between 1 and 500),
  submission uuid,
  noted_at timestamptz not null default now(),
  put_away_at timestamptz,
  deleted_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, leader_id) references people on delete set null (leader_id)
);
comment on column needs.leader_id is 'the leader it is shared with; another leader sees nothing of it';
comment on column needs.everyone_at is 'since when all colleagues may see it; null for not';
comment on column needs.said is 'what the learner wants to say about it when talking about it';
comment on column needs.put_away_at is 'since when it needs no thought any more: learned, or let go';
create unique index needs_once on needs (organisation_id, person_id, submission);
create index needs_of_person on needs (organisation_id, person_id, noted_at desc) where deleted_at is null;
create index needs_of_leader on needs (organisation_id, leader_id) where leader_id is not null;
create index needs_of_everyone on needs (organisation_id, everyone_at desc) where everyone_at is not null and deleted_at is null;

create table need_topics (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  need_id uuid not null,
  topic_id uuid not null,
  primary key (organisation_id, id),
  unique (organisation_id, need_id, topic_id),
  foreign key (organisation_id, need_id) references needs on delete cascade,
  foreign key (organisation_id, topic_id) references topics on delete cascade
);
create index need_topics_by_topic on need_topics (organisation_id, topic_id);

-- A hand held out by a colleague to who shared a need with everyone.
create table need_offers (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  need_id uuid not null,
  person_id uuid not null,
  words text not null check (length(words) between 1 and 1000),
  offered_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, need_id) references needs on delete cascade,
  foreign key (organisation_id, person_id) references people on delete cascade
);
create index need_offers_by_need on need_offers (organisation_id, need_id, offered_at);
create index need_offers_by_person on need_offers (organisation_id, person_id);

-- A goal is the learner's: a leader can suggest one, and it is nothing until the learner adopts it.
create table goals (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  need_id uuid,
  words text not null check (length(words) between 1 and 500),
  suggested_by uuid,
  suggestion text check (length(suggestion) between 1 and 1000),
  by_day date,
  leader_id uuid,
  made_at timestamptz not null default now(),
  adopted_at timestamptz,
  ending text check (ending in ('reached', 'dropped')),
  ended_at timestamptz,
  deleted_at timestamptz,
  primary key (organisation_id, id),
  check ((ending is null) = (ended_at is null)),
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, need_id) references needs on delete set null (need_id),
  foreign key (organisation_id, suggested_by) references people on delete set null (suggested_by),
  foreign key (organisation_id, leader_id) references people on delete set null (leader_id)
);
comment on column goals.suggestion is 'why the leader thought of it; only for one that was suggested';
comment on column goals.adopted_at is 'since when it is the learner''s goal; null while it is only suggested';
comment on column goals.by_day is 'a day of the learner''s own choosing; nothing happens when it passes';
comment on column goals.leader_id is 'the leader the learner shares it with';
create index goals_of_person on goals (organisation_id, person_id, made_at desc);
create index goals_by_need on goals (organisation_id, need_id) where need_id is not null;
create index goals_by_suggester on goals (organisation_id, suggested_by) where suggested_by is not null;
create index goals_by_leader on goals (organisation_id, leader_id) where leader_id is not null;

-- What somebody does about a need: by a method, perhaps with a colleague, on a day or some day.
create table steps (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  need_id uuid not null,
  method text not null,
  words text not null check (length(words) between 1 and 500),
  with_id uuid,
  on_day date,
  made_at timestamptz not null default now(),
  done_at timestamptz,
  brought text check (length(brought) between 1 and 2000),
  advises text check (advises in ('yes', 'maybe', 'no')),
  intention_id uuid,
  deleted_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, need_id) references needs on delete cascade,
  foreign key (organisation_id, with_id) references people on delete set null (with_id),
  foreign key (organisation_id, intention_id) references intentions on delete set null (intention_id)
);
comment on column steps.brought is 'what it brought, in the learner''s words';
comment on column steps.advises is 'whether the learner would advise it to a colleague';
create index steps_of_person on steps (organisation_id, person_id, made_at desc);
create index steps_by_need on steps (organisation_id, need_id, made_at);
create index steps_by_with on steps (organisation_id, with_id) where with_id is not null;
create index steps_by_intention on steps (organisation_id, intention_id) where intention_id is not null;

-- "Ik zit vast": one line to the leader, answered by a talk.
create table stuck_signals (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  leader_id uuid not null,
  need_id uuid,
  words text not null check (length(words) between 1 and 300),
  said_at timestamptz not null default now(),
  settled_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, leader_id) references people on delete cascade,
  foreign key (organisation_id, need_id) references needs on delete set null (need_id)
);
create index stuck_of_person on stuck_signals (organisation_id, person_id, said_at desc);
create index stuck_of_leader on stuck_signals (organisation_id, leader_id, said_at desc);
create index stuck_by_need on stuck_signals (organisation_id, need_id) where need_id is not null;

call tenant_table('needs');
call tenant_table('need_topics');
call tenant_table('need_offers');
call tenant_table('goals');
call tenant_table('steps');
call tenant_table('stuck_signals');
