-- "I will use this when ...": its owner's alone. Open until it has an outcome.
create table intentions (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  moment_id uuid,
  body text not null check (length(body) between 1 and 4000),
  review_on date not null,
  created_at timestamptz not null default now(),
  outcome text check (outcome in ('worked', 'partly', 'let_go')),
  closed_at timestamptz,
  outcome_note text check (length(outcome_note) <= 20000),
  outcome_moment_id uuid,
  primary key (organisation_id, id),
  check ((outcome is null) = (closed_at is null)),
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, moment_id) references moments on delete set null (moment_id),
  foreign key (organisation_id, outcome_moment_id) references moments on delete set null (outcome_moment_id)
);
comment on column intentions.moment_id is 'from which moment it came';
comment on column intentions.outcome_note is 'what the owner told of how it went';
comment on column intentions.outcome_moment_id is 'the moment in which that was shared';
create index intentions_of_person on intentions (organisation_id, person_id);
create index intentions_open on intentions (organisation_id, person_id, review_on) where outcome is null;
create index intentions_by_moment on intentions (organisation_id, moment_id);
create index intentions_by_outcome_moment on intentions (organisation_id, outcome_moment_id);
call tenant_table('intentions');

-- What the step of a need may read of the intention that came of it.
create view intention_outcomes with (security_invoker = true) as
  select organisation_id, id, body, review_on, outcome, outcome_note, outcome_moment_id from intentions;
grant select on intention_outcomes to ${application_role};
