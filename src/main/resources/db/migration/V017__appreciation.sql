-- A thank-you, from one colleague to one or more.
create table appreciations (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  giver_id uuid not null,
  body text not null check (length(body) between 1 and 2000),
  language text not null check (language in ('nl', 'fr', 'en')),
  about_path text check (length(about_path) between 1 and 1000),
  public_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz,
  deleted_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, giver_id) references people on delete cascade
);
comment on column appreciations.about_path is 'the address of what it thanks for; that is read there, by who may read it';
comment on column appreciations.public_at is 'since when it is for all colleagues; null while it is of giver and receivers alone';
create index appreciations_on_wall on appreciations (organisation_id, created_at desc, id desc)
  where public_at is not null and deleted_at is null;
create index appreciations_given on appreciations (organisation_id, giver_id, created_at desc, id desc);
create index appreciations_deleted on appreciations (organisation_id, deleted_at) where deleted_at is not null;

-- To whom. One receiver who takes it off the wall takes it off for all.
create table appreciation_receivers (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  appreciation_id uuid not null,
  person_id uuid not null,
  off_wall_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, appreciation_id, person_id),
  foreign key (organisation_id, appreciation_id) references appreciations on delete cascade,
  foreign key (organisation_id, person_id) references people on delete cascade
);
create index appreciation_receivers_by_person on appreciation_receivers (organisation_id, person_id, appreciation_id);

-- Whether public ones that somebody received may be told outside Goesting's pages. Who did not answer did not say yes.
create table publication_consents (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  answer text not null check (answer in ('yes', 'no')),
  updated_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, person_id),
  foreign key (organisation_id, person_id) references people on delete cascade
);

-- Until when a leader does not want to be told that somebody may be thanked; without a person it is about everybody.
create table thank_suggestion_snoozes (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  leader_id uuid not null,
  person_id uuid,
  until timestamptz not null,
  primary key (organisation_id, id),
  unique nulls not distinct (organisation_id, leader_id, person_id),
  foreign key (organisation_id, leader_id) references people on delete cascade,
  foreign key (organisation_id, person_id) references people on delete cascade
);
create index thank_suggestion_snoozes_by_person on thank_suggestion_snoozes (organisation_id, person_id);

call tenant_table('appreciations');
call tenant_table('appreciation_receivers');
call tenant_table('publication_consents');
call tenant_table('thank_suggestion_snoozes');
