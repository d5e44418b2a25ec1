-- A conversation of a learner with who led them when it was planned. Nobody but the two sees it, whoever leads later.
create table conversations (
  organisation_id uuid not null default current_organisation(),
  id uuid not null,
  learner_id uuid not null,
  leader_id uuid not null,
  occasion text not null check (occasion in ('plain', 'first', 'follow_up', 'after_course', 'went_wrong', 'never_asks', 'stuck')),
  about text check (length(about) between 1 and 600),
  primary key (organisation_id, id),
  check (learner_id <> leader_id),
  foreign key (organisation_id, id) references meetings on delete cascade,
  foreign key (organisation_id, learner_id) references people on delete cascade,
  foreign key (organisation_id, leader_id) references people on delete cascade
);
comment on column conversations.id is 'that of the meeting, which either of the two may have organised';
create index conversations_of_learner on conversations (organisation_id, learner_id, leader_id);
create index conversations_of_leader on conversations (organisation_id, leader_id);

-- What each of the two keeps: a preparation, the other's to read once shared; notes for nobody else; and when to meet again.
create table conversation_sides (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  conversation_id uuid not null,
  side text not null check (side in ('learner', 'leader')),
  preparation text not null default '' check (length(preparation) <= 20000),
  shared_at timestamptz,
  own_notes text not null default '' check (length(own_notes) <= 20000),
  follow_up_on date,
  primary key (organisation_id, id),
  unique (organisation_id, conversation_id, side),
  foreign key (organisation_id, conversation_id) references conversations on delete cascade
);
comment on column conversation_sides.shared_at is 'since when the other may read the preparation; null for not';
comment on column conversation_sides.follow_up_on is 'from when this one is asked about a next conversation; null for not';

-- What is on the agenda beside what is gathered anew each time: written by hand, or a copy of what the learner brought along.
create table conversation_points (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  conversation_id uuid not null,
  side text not null check (side in ('learner', 'leader')),
  body text not null check (length(body) between 1 and 2000),
  kind text check (kind ~ '^[a-z][a-z.-]{0,99}$'),
  source_id uuid,
  detail text check (length(detail) <= 20000),
  since date,
  created_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, conversation_id, source_id),
  check ((kind is null) = (source_id is null)),
  foreign key (organisation_id, conversation_id) references conversations on delete cascade
);
create index conversation_points_deleted on conversation_points (organisation_id, deleted_at) where deleted_at is not null;
comment on column conversation_points.kind is 'what was brought along, as the module says that has it; null for a point by hand';
comment on column conversation_points.source_id is 'which of the kind it was';
comment on column conversation_points.detail is 'what was said or chosen about it since';
comment on column conversation_points.since is 'since when it stood there';

create table agreements (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  conversation_id uuid not null,
  who text not null check (who in ('learner', 'leader', 'together')),
  body text not null check (length(body) between 1 and 1000),
  due_on date,
  created_at timestamptz not null default now(),
  ending text check (ending in ('done', 'let_go')),
  ended_at timestamptz,
  primary key (organisation_id, id),
  check ((ending is null) = (ended_at is null)),
  foreign key (organisation_id, conversation_id) references conversations on delete cascade
);
comment on column agreements.due_on is 'a day both like to have; nothing happens when it passes';
create index agreements_by_conversation on agreements (organisation_id, conversation_id, created_at);

-- The notes both write in: the text as it is, and as it was, a bounded number of times.
create table conversation_notes (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  conversation_id uuid not null,
  version int not null,
  body text not null check (length(body) <= 200000),
  side text not null check (side in ('learner', 'leader')),
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, conversation_id, version),
  foreign key (organisation_id, conversation_id) references conversations on delete cascade
);
comment on column conversation_notes.side is 'who wrote it last';

-- What a learner lets a later leader read: the agreements and the shared notes of one conversation, nothing else. What the earlier
-- leader wrote in them, or is to do, goes along when that one says so.
create table conversation_passes (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  conversation_id uuid not null,
  leader_id uuid not null,
  created_at timestamptz not null default now(),
  agreed_on date,
  refused_on date,
  primary key (organisation_id, id),
  check (agreed_on is null or refused_on is null),
  unique (organisation_id, conversation_id, leader_id),
  foreign key (organisation_id, conversation_id) references conversations on delete cascade,
  foreign key (organisation_id, leader_id) references people on delete cascade
);
comment on column conversation_passes.agreed_on is 'since when the earlier leader, who wrote in them too, lets them be read as a whole';
comment on column conversation_passes.refused_on is 'the day on which the earlier leader left the own words out';
create index conversation_passes_by_leader on conversation_passes (organisation_id, leader_id);

-- The questions that help, where an organisation has its own instead of ours: one a line.
create table guiding_questions (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  occasion text not null check (occasion in ('plain', 'first', 'follow_up', 'after_course', 'went_wrong', 'never_asks', 'stuck')),
  language text not null check (language in ('nl', 'fr', 'en')),
  body text not null check (length(body) between 1 and 6000),
  updated_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, occasion, language)
);

call tenant_table('conversations');
call tenant_table('conversation_sides');
call tenant_table('conversation_points');
call tenant_table('agreements');
call tenant_table('conversation_notes');
call tenant_table('conversation_passes');
call tenant_table('guiding_questions');
