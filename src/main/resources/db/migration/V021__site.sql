-- Forms sent lately, each once. A submission is known by a digest that tells neither who sent it nor what was in it, and only by its
-- day: so it says nothing of who asked a question without a name.
create table submissions (
  organisation_id uuid not null default current_organisation() references organisations on delete cascade,
  key uuid not null,
  made_id uuid not null,
  created_on date not null default current_date,
  primary key (organisation_id, key)
);
call tenant_table('submissions');
