-- What waits to be mailed; a row goes when its mail was taken, was refused or expired.
create table mails (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  id uuid not null default uuidv7(),
  email text not null check (length(email) between 3 and 320),
  subject text not null check (length(subject) <= 400),
  body text not null check (length(body) <= 100000),
  calendar text check (length(calendar) <= 100000),
  calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (organisation_id, id),
  check ((calendar is null) = (calendar_method is null))
);
create index mails_by_email on mails (organisation_id, email);
create index mails_by_time on mails (next_attempt_at, organisation_id);
call tenant_table('mails');

-- Where there is something to send or to clear away; what, each organisation's own transaction reads.
create function organisations_with_mail_due() returns table (organisation uuid)
  language sql volatile security definer set search_path = public, pg_temp rows 1
begin atomic
  select distinct m.organisation_id from mails m where m.next_attempt_at <= now();
end;
call application_function('organisations_with_mail_due()');
