-- Forms sent lately, each once. A submission is known by a digest that tells neither who sent it nor what was in it, and only by its
-- day: so it says nothing of who asked a question without a name.
create table submissions (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  key uuid not null,
  made_id uuid not null,
  led_to text check (length(led_to) <= 1000),
  created_on date not null default current_date,
  primary key (organisation_id, key)
);
comment on column submissions.led_to is 'where the first one led, when the same cannot be done again';
call tenant_table('submissions');

-- With which a form is signed for whom it was made; of the whole installation, and made by the database.
create table form_keys (
  only_one boolean primary key default true check (only_one),
  secret bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) check (length(secret) = 32)
);
insert into form_keys default values;
grant select on form_keys to ${application_role};
