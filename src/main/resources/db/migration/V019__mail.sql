-- What waits to be mailed; a row goes when its mail was taken, was refused or expired.
create table mails (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  email text not null check (length(email) between 3 and 320),
  subject text not null check (length(subject) <= 400),
  body text not null check (length(body) <= 100000),
  calendar text check (length(calendar) <= 100000),
  calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
  about text check (length(about) <= 100),
  attempts int not null default 0,
  next_attempt_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (organisation_id, id),
  check ((calendar is null) = (calendar_method is null))
);
create index mails_by_email on mails (organisation_id, email);
create index mails_by_subject on mails (organisation_id, email, about) where about is not null;
create index mails_by_time on mails (next_attempt_at, organisation_id);
call tenant_table('mails');
comment on column mails.about is 'a newer one about the same takes its place';

-- How many left today: for one sender, for one receiver, both known by a hash only, and in all.
create table mail_counts (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  kind text not null check (kind in ('sender', 'receiver', 'organisation')),
  key bytea not null check (length(key) <= 64),
  day date not null default current_date,
  mails int not null,
  primary key (organisation_id, kind, key, day)
);
call tenant_table('mail_counts');

-- Where there is something to send or to clear away; what, each organisation's own transaction reads.
create function organisations_with_mail_due() returns table (organisation uuid)
  language sql volatile security definer set search_path = public, pg_temp rows 1
begin atomic
  select distinct m.organisation_id from mails m where m.next_attempt_at <= now();
end;
call application_function('organisations_with_mail_due()');
