-- What a person is told inside the application: quietly, in a list.
create table notices (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  actor_id uuid not null,
  kind text not null,
  path text not null,
  excerpt text not null,
  told_at timestamptz not null default now(),
  read_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, person_id, kind, path, actor_id),
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, actor_id) references people on delete cascade
);
create index notices_newest on notices (organisation_id, person_id, told_at desc, id desc);
create index notices_unread on notices (organisation_id, person_id) where read_at is null;
create index notices_by_actor on notices (organisation_id, actor_id);
call tenant_table('notices');

-- For the mark in the masthead, counted no further than a hundred.
create or replace function unread_of(organisation uuid, person uuid) returns int
  language sql stable
begin atomic
  select count(*)::int from (select from notices n
    where n.organisation_id = organisation and n.person_id = person and n.read_at is null limit 100) unread;
end;
