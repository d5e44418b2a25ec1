-- What somebody wants to learn. Private, until shared with a leader, who is named so that the next one sees nothing, or with everyone.
create table needs (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  body text not null check (length(body) between 1 and 1000),
  why text check (length(why) between 1 and 4000),
  language text not null check (language in ('nl', 'fr', 'en')),
  aim text check (aim in ('explore', 'know', 'skill', 'solve', 'behave')),
  level text check (level in ('new', 'some', 'well')),
  span text check (span in ('quarter', 'hours', 'day', 'while')),
  urgency text check (urgency in ('now', 'soon', 'some_day')),
  preferences text[] not null default '{}'
    check (preferences <@ '{watching,doing,talking,reading,together,teaching}' and cardinality(preferences) <= 10),
  leader_id uuid,
  leader_at timestamptz,
  everyone_at timestamptz,
  talking_point text check (length(talking_point) between 1 and 1000),
  created_at timestamptz not null default now(),
  archived_at timestamptz,
  deleted_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, leader_id) references people on delete set null (leader_id)
);
comment on column needs.preferences is 'how the learner likes to learn';
comment on column needs.leader_id is 'the leader it is shared with; another leader sees nothing of it';
comment on column needs.leader_at is 'since when that leader may see it';
comment on column needs.everyone_at is 'since when all colleagues may see it; null for not';
comment on column needs.talking_point is 'what the learner wants to say about it when talking about it';
comment on column needs.archived_at is 'since when it needs no thought any more: learned, or let go';
create index needs_of_person on needs (organisation_id, person_id, created_at desc);
create index needs_deleted on needs (organisation_id, deleted_at) where deleted_at is not null;
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
  body text not null check (length(body) between 1 and 2000),
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, need_id) references needs on delete cascade,
  foreign key (organisation_id, person_id) references people on delete cascade
);
create index need_offers_by_need on need_offers (organisation_id, need_id, created_at);
create index need_offers_by_person on need_offers (organisation_id, person_id);

-- A goal is the learner's: a leader can suggest one, and it is nothing until the learner adopts it.
create table goals (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  need_id uuid,
  body text not null check (length(body) between 1 and 1000),
  suggested_by uuid,
  suggestion text check (length(suggestion) between 1 and 2000),
  due_on date,
  leader_id uuid,
  created_at timestamptz not null default now(),
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
comment on column goals.due_on is 'a day of the learner''s own choosing; nothing happens when it passes';
comment on column goals.leader_id is 'the leader the learner shares it with';
create index goals_of_person on goals (organisation_id, person_id, created_at desc);
create index goals_deleted on goals (organisation_id, deleted_at) where deleted_at is not null;
create index goals_by_need on goals (organisation_id, need_id) where need_id is not null;
create index goals_by_suggester on goals (organisation_id, suggested_by) where suggested_by is not null;
create index goals_by_leader on goals (organisation_id, leader_id) where leader_id is not null;

-- What somebody does about a need: by a method, perhaps with a colleague, on a day or some day.
create table steps (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  need_id uuid not null,
  method text not null check (method in ('ask', 'watch', 'buddy', 'try', 'practise', 'read', 'video', 'lunch', 'teach', 'mentor',
                                         'circle', 'stretch', 'rotation', 'webinar', 'elearning', 'workshop', 'course',
                                         'conference', 'own')),
  body text not null check (length(body) between 1 and 1000),
  with_id uuid,
  planned_on date,
  created_at timestamptz not null default now(),
  done_at timestamptz,
  result text check (length(result) between 1 and 4000),
  advises text check (advises in ('yes', 'maybe', 'no')),
  intention_id uuid,
  deleted_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, need_id) references needs on delete cascade,
  foreign key (organisation_id, with_id) references people on delete set null (with_id),
  foreign key (organisation_id, intention_id) references intentions on delete set null (intention_id)
);
comment on column steps.method is 'how; own for a way of one''s own';
comment on column steps.with_id is 'the colleague it is done with';
comment on column steps.result is 'what it brought, as the learner says it';
comment on column steps.advises is 'whether the learner would advise it to a colleague';
create index steps_of_person on steps (organisation_id, person_id, created_at desc);
create index steps_deleted on steps (organisation_id, deleted_at) where deleted_at is not null;
create index steps_by_need on steps (organisation_id, need_id, created_at);
create index steps_by_with on steps (organisation_id, with_id) where with_id is not null;
create index steps_by_intention on steps (organisation_id, intention_id) where intention_id is not null;

-- "Ik zit vast": one line to the leader, answered by a talk.
create table stuck_requests (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  leader_id uuid not null,
  need_id uuid,
  body text not null check (length(body) between 1 and 600),
  created_at timestamptz not null default now(),
  settled_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, leader_id) references people on delete cascade,
  foreign key (organisation_id, need_id) references needs on delete set null (need_id)
);
create index stuck_requests_of_person on stuck_requests (organisation_id, person_id, created_at desc);
create index stuck_requests_of_leader on stuck_requests (organisation_id, leader_id, created_at desc);
create index stuck_requests_by_need on stuck_requests (organisation_id, need_id) where need_id is not null;

-- What many people want to learn, counted once a week: never of fewer than five people, and only in steps of five.
create table need_counts (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  counted_on date not null,
  topic_id uuid,
  method text check (method in ('ask', 'watch', 'buddy', 'try', 'practise', 'read', 'video', 'lunch', 'teach', 'mentor', 'circle',
                                'stretch', 'rotation', 'webinar', 'elearning', 'workshop', 'course', 'conference')),
  people int not null check (people >= 5 and people % 5 = 0),
  primary key (organisation_id, id),
  check ((topic_id is null) <> (method is null)),
  foreign key (organisation_id, topic_id) references topics on delete cascade
);
comment on column need_counts.method is 'what people who tried it would advise';
create index need_counts_by_topic on need_counts (organisation_id, topic_id);
create unique index need_counts_once on need_counts (organisation_id, counted_on, topic_id, method) nulls not distinct;

call tenant_table('needs');
call tenant_table('need_topics');
call tenant_table('need_offers');
call tenant_table('goals');
call tenant_table('steps');
call tenant_table('stuck_requests');
call tenant_table('need_counts');
call refresh_topics_in_use();
