-- What a quarter of an hour is about that the organiser of the meeting asks the invitee for. Only the two ever see it.
create table talks (
  organisation_id uuid not null default current_organisation(),
  id uuid not null,
  question_id uuid,
  about text not null check (length(about) between 1 and 600),
  primary key (organisation_id, id),
  foreign key (organisation_id, id) references meetings on delete cascade,
  foreign key (organisation_id, question_id) references questions on delete set null (question_id)
);
comment on column talks.id is 'that of the meeting';
create index talks_by_question on talks (organisation_id, question_id) where question_id is not null;

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
call tenant_table('talk_outcomes');
