-- What a person is told inside the application: quietly, in a list. Without an actor it is of a question without a name: then the id
-- is random and the time is the day's, as that question's are.
create table notifications (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  actor_id uuid,
  kind text not null check (kind ~ '^[a-z][a-z-]{0,59}$'),
  path text not null check (length(path) between 1 and 1000),
  page_path text not null generated always as (split_part(path, '#', 1)) stored,
  excerpt text not null check (length(excerpt) <= 1000),
  created_at timestamptz not null default now(),
  read_at timestamptz,
  deleted_at timestamptz,
  deleted_with text check (length(deleted_with) <= 1000),
  primary key (organisation_id, id),
  unique nulls not distinct (organisation_id, person_id, kind, path, actor_id),
  check (kind not like '%-nameless' or (actor_id is null and tells_only_the_day(created_at) and tells_only_the_day(deleted_at))),
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, actor_id) references people on delete cascade
);
comment on column notifications.kind is 'what happened, as the module says that tells of it';
comment on column notifications.page_path is 'by which it is found when what it tells of is gone';
comment on column notifications.deleted_at is 'the day on which what it tells of was deleted: it is back when that is undone';
comment on column notifications.deleted_with is 'the path of what was deleted, of which it told, or under which that stood';
create index notifications_deleted on notifications (organisation_id, deleted_at) where deleted_at is not null;
create index notifications_newest on notifications (organisation_id, person_id, created_at desc, id desc);
create index notifications_unread on notifications (organisation_id, person_id) where read_at is null;
create index notifications_by_actor on notifications (organisation_id, actor_id);
create index notifications_by_page on notifications (organisation_id, page_path);
call tenant_table('notifications');

-- For the mark in the masthead, counted no further than a hundred.
create function unread_notifications(organisation uuid, person uuid) returns int
  language sql stable
begin atomic
  select count(*)::int from (select from notifications n
    where n.organisation_id = organisation and n.person_id = person and n.read_at is null and n.deleted_at is null limit 100) unread;
end;
