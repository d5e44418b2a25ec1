-- A mail may be written only when it leaves, by the module that is named: so it tells what holds by then. One waits for each reader.
alter table mails
  add column composer text check (composer ~ '^[a-z][a-z-]{0,59}$'),
  add column composed_for uuid,
  add column unsubscribe_url text check (length(unsubscribe_url) <= 1000),
  add check ((composer is null) = (composed_for is null));
create unique index mails_composed_once on mails (organisation_id, composer, composed_for);
comment on column mails.composer is 'who writes it when it leaves; subject and body are empty until then';
comment on column mails.unsubscribe_url is 'where no more mails like it can be asked for, without signing in';
