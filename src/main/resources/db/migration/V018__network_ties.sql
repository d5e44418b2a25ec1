-- Somebody learned from somebody: how, when, and where it can be read back. Kept in the organisation; shown to the two alone.
create table ties (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  learner_id uuid not null,
  source_id uuid not null,
  how text not null check (how in ('credited', 'helpful_answer', 'talk', 'mentoring', 'circle')),
  ref uuid not null,
  path text not null,
  formed_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, how, ref, learner_id, source_id),
  check (learner_id <> source_id),
  foreign key (organisation_id, learner_id) references people on delete cascade,
  foreign key (organisation_id, source_id) references people on delete cascade
);
comment on column ties.ref is 'the moment, answer or talk through which it came about';
create index ties_of_learner on ties (organisation_id, learner_id, formed_at desc, id desc);
create index ties_of_source on ties (organisation_id, source_id, formed_at desc, id desc);
call tenant_table('ties');
