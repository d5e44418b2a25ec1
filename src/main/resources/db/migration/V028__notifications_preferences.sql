-- What somebody wants to hear of, by which way, and when. What nobody chose is as the product has it: quiet.
create table notification_preferences (
  organisation_id uuid not null default current_organisation(),
  person_id uuid not null,
  category text not null check (category in ('asked', 'answered', 'mentioned', 'thanked', 'meeting', 'stuck', 'shared', 'followed')),
  channel text not null check (channel in ('product', 'mail')),
  timing text not null check (timing in ('at_once', 'daily', 'weekly', 'never')),
  former_timing text check (former_timing in ('at_once', 'daily', 'weekly', 'never')),
  updated_at timestamptz not null default now(),
  primary key (organisation_id, person_id, category, channel),
  foreign key (organisation_id, person_id) references people on delete cascade
);
comment on column notification_preferences.former_timing is 'what it was before one click in a mail stopped it, to go back to';
call tenant_table('notification_preferences');

-- When somebody wants no mail: it waits until after.
create table quiet_times (
  organisation_id uuid not null default current_organisation(),
  person_id uuid not null,
  quiet_from time,
  quiet_until time,
  weekends boolean not null default false,
  updated_at timestamptz not null default now(),
  primary key (organisation_id, person_id),
  check ((quiet_from is null) = (quiet_until is null)),
  foreign key (organisation_id, person_id) references people on delete cascade
);
call tenant_table('quiet_times');

-- With which the links that stop mails are signed; of the whole installation, and made by the database.
create table unsubscribe_keys (
  only_one boolean primary key default true check (only_one),
  secret bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) check (length(secret) = 32)
);
insert into unsubscribe_keys default values;
grant select on unsubscribe_keys to ${application_role};

alter table notifications
  add column in_product boolean not null default true,
  add column mail_due_at timestamptz;
comment on column notifications.in_product is 'false for who wants this kind by mail alone';
comment on column notifications.mail_due_at is 'when it is to be mailed at the earliest; null when it is not, or was';
create index notifications_to_mail on notifications (mail_due_at, organisation_id) where mail_due_at is not null;
create index notifications_to_mail_of on notifications (organisation_id, person_id) where mail_due_at is not null;

create or replace function unread_notifications(organisation uuid, person uuid) returns int
  language sql stable
begin atomic
  select count(*)::int from (select from notifications n
    where n.organisation_id = organisation and n.person_id = person and n.read_at is null and n.deleted_at is null and n.in_product limit 100) unread;
end;

-- Where somebody is to be mailed; whom, each organisation's own transaction reads.
create function organisations_with_notifications_due(until timestamptz) returns table (organisation uuid)
  language sql stable security definer set search_path = public, pg_temp rows 1
begin atomic
  select distinct n.organisation_id from notifications n where n.mail_due_at <= until;
end;
call application_function('organisations_with_notifications_due(timestamptz)');
