-- A quarter of an hour that one person asks another for. Only the two ever see it.
create table talks (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  asker_id uuid not null,
  host_id uuid not null,
  question_id uuid,
  about text not null check (length(about) between 1 and 600),
  place text check (length(place) between 1 and 600),
  submission_id uuid,
  created_at timestamptz not null default now(),
  awaited text check (awaited in ('asker', 'host')),
  starts_at timestamptz,
  ending text check (ending in ('declined', 'cancelled')),
  ended_by text check (ended_by in ('asker', 'host')),
  ended_at timestamptz,
  ending_note text check (length(ending_note) between 1 and 1000),
  sequence int not null default 0,
  primary key (organisation_id, id),
  check (asker_id <> host_id),
  check (awaited is not null or starts_at is not null),
  check ((ending is null) = (ended_at is null) and (ending is null) = (ended_by is null)),
  foreign key (organisation_id, asker_id) references people on delete cascade,
  foreign key (organisation_id, host_id) references people on delete cascade,
  foreign key (organisation_id, question_id) references questions on delete set null (question_id)
);
comment on column talks.awaited is 'whose answer the proposed times wait for; null when none do';
comment on column talks.starts_at is 'the time agreed; null while there is none';
comment on column talks.ending_note is 'what was said when it was declined or called off';
comment on column talks.sequence is 'raised with every act, so that calendars know what is newer';
create unique index talks_once on talks (organisation_id, asker_id, submission_id);
create index talks_of_asker on talks (organisation_id, asker_id, created_at desc);
create index talks_of_host on talks (organisation_id, host_id, created_at desc);
create index talks_by_question on talks (organisation_id, question_id) where question_id is not null;

-- The times that wait for an answer, at most three.
create table talk_times (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  talk_id uuid not null,
  starts_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, talk_id, starts_at),
  foreign key (organisation_id, talk_id) references talks on delete cascade
);

-- What each of the two said afterwards; never shown to the other.
create table talk_outcomes (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  talk_id uuid not null,
  side text not null check (side in ('asker', 'host')),
  helped text not null check (helped in ('yes', 'a_bit', 'no', 'let_go')),
  updated_at timestamptz not null default now(),
  shown_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, talk_id, side),
  foreign key (organisation_id, talk_id) references talks on delete cascade
);
comment on column talk_outcomes.shown_at is 'since when the host lets colleagues see what topics the talk was about; null for not';

call tenant_table('talks');
call tenant_table('talk_times');
call tenant_table('talk_outcomes');
