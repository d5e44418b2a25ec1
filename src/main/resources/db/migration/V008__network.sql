-- Somebody learned from somebody: how, when, and where it can be read back. Kept in the organisation; shown to the two alone.
create table ties (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  learner_id uuid not null,
  teacher_id uuid not null,
  how text not null check (how in ('credited', 'helpful_answer', 'talk', 'mentoring', 'circle')),
  source_id uuid not null,
  path text not null check (length(path) between 1 and 1000),
  formed_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, how, source_id, learner_id, teacher_id),
  check (learner_id <> teacher_id),
  foreign key (organisation_id, learner_id) references people on delete cascade,
  foreign key (organisation_id, teacher_id) references people on delete cascade
);
comment on column ties.teacher_id is 'from whom the learner learned';
comment on column ties.source_id is 'the moment, answer or talk through which it came about';
create index ties_of_learner on ties (organisation_id, learner_id, formed_at desc, id desc);
create index ties_of_teacher on ties (organisation_id, teacher_id, formed_at desc, id desc);
call tenant_table('ties');
