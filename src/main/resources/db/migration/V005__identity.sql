create table sign_in_links (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  person_id uuid not null,
  token_hash bytea not null check (length(token_hash) <= 64),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, token_hash),
  foreign key (organisation_id, person_id) references people on delete cascade
);
create index sign_in_links_by_person on sign_in_links (organisation_id, person_id);
call tenant_table('sign_in_links');

-- An address does not say in which organisations its owner is; the link that is mailed does.
create function people_with_email(address text)
  returns table (organisation_id uuid, organisation_name text, person_id uuid, name text, language text)
  language sql stable security definer set search_path = public, pg_temp rows 1
begin atomic
  select p.organisation_id, o.name, p.id, p.name, p.page_language
    from colleagues p join organisation_settings o on o.id = p.organisation_id
   where p.email = lower(trim(address)) and p.erased_at is null and o.kind = 'real'
   order by o.created_at;
end;
call application_function('people_with_email(text)');

-- How often something was tried in a window of time, by hash, so that no address is kept. Not of one organisation.
create table rate_limits (
  key bytea not null check (length(key) <= 64),
  window_start timestamptz not null,
  attempts int not null,
  primary key (key, window_start)
);
create index rate_limits_by_time on rate_limits (window_start);
grant select, insert, update, delete on rate_limits to ${application_role};

-- Spring Session's own tables; not of one organisation. Of the id that a browser keeps a hash stands here, so who reads this gets
-- into nobody's session.
create table spring_session (
  primary_id char(36) not null primary key,
  session_id char(64) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on spring_session, spring_session_attributes to ${application_role};
