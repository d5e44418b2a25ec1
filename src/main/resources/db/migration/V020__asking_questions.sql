-- A question asked without a name has neither author nor team, an id and times that tell no more than the day, and a key
-- that only the asker's browser can make again (asking.Nameless).
create table questions (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  author_id uuid,
  nameless_key text,
  team_id uuid,
  language text not null check (language in ('nl', 'fr', 'en')),
  title text,
  words text not null check (length(words) between 1 and 100000),
  audience text not null check (audience in ('everyone', 'team', 'asked')),
  submission uuid,
  origin text,
  asked_at timestamptz not null default now(),
  opened_at timestamptz,
  widen_on date,
  edited_at timestamptz,
  deleted_at timestamptz,
  answers int not null default 0,
  answered_at timestamptz,
  helped_at timestamptz,
  stems tsvector not null generated always as
    (setweight(stems(language, coalesce(title, '')), 'A') || stems(language, words)) stored,
  folded text not null generated always as (fold(coalesce(title, '') || ' ' || words)) stored,
  primary key (organisation_id, id),
  check (nameless_key is null or (author_id is null and team_id is null and audience <> 'team')),
  check (author_id is not null or nameless_key is not null or origin is not null),
  foreign key (organisation_id, author_id) references people on delete cascade,
  foreign key (organisation_id, team_id) references teams on delete set null (team_id)
);
comment on column questions.opened_at is 'since when it is put before everyone; null when only some are asked';
comment on column questions.widen_on is 'the day on which the circle widens if nobody answered; null when it did, or never will';
create unique index questions_once on questions (organisation_id, submission);
create unique index questions_imported_once on questions (organisation_id, origin) where origin is not null;
create index questions_newest on questions (organisation_id, asked_at desc, id desc) where deleted_at is null;
create index questions_open on questions (organisation_id, asked_at desc, id desc)
  where deleted_at is null and opened_at is not null and answers = 0;
create index questions_of_author on questions (organisation_id, author_id, asked_at desc, id desc);
create index questions_of_team on questions (organisation_id, team_id, asked_at desc, id desc);
create index questions_to_widen on questions (organisation_id, widen_on) where widen_on is not null and deleted_at is null;
create index questions_deleted on questions (organisation_id, deleted_at) where deleted_at is not null;
create index questions_by_stem on questions using gin (organisation_id, stems) where deleted_at is null;
create index questions_by_part on questions using gin (organisation_id, folded gin_trgm_ops) where deleted_at is null;

create table question_topics (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  question_id uuid not null,
  topic_id uuid not null,
  asked_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, question_id, topic_id),
  foreign key (organisation_id, question_id) references questions on delete cascade,
  foreign key (organisation_id, topic_id) references topics on delete cascade
);
create index question_topics_newest on question_topics (organisation_id, topic_id, asked_at desc, question_id desc);

-- Who was asked, and why that person. Open until answered, declined or passed on.
create table asks (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  question_id uuid not null,
  person_id uuid not null,
  reasons jsonb not null default '[]',
  asked_at timestamptz not null default now(),
  widened boolean not null default false,
  passed_by uuid,
  outcome text check (outcome in ('answered', 'declined', 'passed')),
  closed_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, question_id, person_id),
  check ((outcome is null) = (closed_at is null)),
  foreign key (organisation_id, question_id) references questions on delete cascade,
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, passed_by) references people on delete set null (passed_by)
);
create index asks_of_person on asks (organisation_id, person_id, asked_at desc);
create index asks_open on asks (organisation_id, person_id, asked_at desc) where outcome is null;
create index asks_passed_by on asks (organisation_id, passed_by) where passed_by is not null;

create table answers (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  question_id uuid not null,
  author_id uuid not null,
  language text not null check (language in ('nl', 'fr', 'en')),
  words text not null check (length(words) between 1 and 100000),
  submission uuid,
  origin text,
  answered_at timestamptz not null default now(),
  edited_at timestamptz,
  deleted_at timestamptz,
  helpful_at timestamptz,
  stems tsvector not null generated always as (stems(language, words)) stored,
  primary key (organisation_id, id),
  foreign key (organisation_id, question_id) references questions on delete cascade,
  foreign key (organisation_id, author_id) references people on delete cascade
);
comment on column answers.helpful_at is 'when the asker marked that this helped';
create unique index answers_once on answers (organisation_id, author_id, submission);
create unique index answers_imported_once on answers (organisation_id, origin) where origin is not null;
create index answers_in_order on answers (organisation_id, question_id, answered_at, id);
create index answers_of_author on answers (organisation_id, author_id, answered_at desc, id desc);
create index answers_deleted on answers (organisation_id, deleted_at) where deleted_at is not null;
create index answers_by_stem on answers using gin (organisation_id, stems) where deleted_at is null;

-- Colleagues whom an answer helped as well.
create table answer_thanks (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  answer_id uuid not null,
  person_id uuid not null,
  thanked_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, answer_id, person_id),
  foreign key (organisation_id, answer_id) references answers on delete cascade,
  foreign key (organisation_id, person_id) references people on delete cascade
);
create index answer_thanks_by_person on answer_thanks (organisation_id, person_id);

-- A remark on the question, or on one of its answers. Without an author it is the nameless asker's.
create table remarks (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  question_id uuid not null,
  answer_id uuid,
  author_id uuid,
  words text not null check (length(words) between 1 and 20000),
  submission uuid,
  remarked_at timestamptz not null default now(),
  edited_at timestamptz,
  deleted_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, question_id) references questions on delete cascade,
  foreign key (organisation_id, answer_id) references answers on delete cascade,
  foreign key (organisation_id, author_id) references people on delete cascade
);
create unique index remarks_once on remarks (organisation_id, submission);
create index remarks_in_order on remarks (organisation_id, question_id, remarked_at, id);
create index remarks_by_answer on remarks (organisation_id, answer_id);
create index remarks_by_author on remarks (organisation_id, author_id);
create index remarks_deleted on remarks (organisation_id, deleted_at) where deleted_at is not null;

call tenant_table('questions');
call tenant_table('question_topics');
call tenant_table('asks');
call tenant_table('answers');
call tenant_table('answer_thanks');
call tenant_table('remarks');

-- A question without a name tells of itself through notices without an actor.
alter table notices alter column actor_id drop not null;
alter table notices drop constraint notices_organisation_id_person_id_kind_path_actor_id_key;
alter table notices add unique nulls not distinct (organisation_id, person_id, kind, path, actor_id);

-- Words, their stems in three languages, or a part of a word; newest first; as for moments.
create function questions_matching(reader uuid, reader_team uuid, question text, before_time timestamptz, before_id uuid, most int)
  returns table (id uuid, asked_at timestamptz)
  language plpgsql stable security definer set search_path = public as $$
declare
  word text;
  condition text := '';
begin
  for word in select distinct w from regexp_split_to_table(trim(fold(question)), '[^[:alnum:]#+-]+') w where w <> '' limit 8 loop
    condition := condition || format(' and (q.stems @@ %L::tsquery',
      (plainto_tsquery('goesting_nl', word) || plainto_tsquery('goesting_fr', word) || plainto_tsquery('goesting_en', word))::text);
    if length(word) > 2 then
      condition := condition || format(' or q.folded like %L', '%' || like_literal(word) || '%');
    end if;
    condition := condition || ')';
  end loop;
  if condition = '' then
    return;
  end if;
  return query execute
    'select q.id, q.asked_at from questions q
      where q.organisation_id = current_organisation() and q.deleted_at is null
        and (q.audience = ''everyone'' or q.audience = ''team'' and q.team_id = $2 or q.author_id = $1
             or exists (select from asks a where a.organisation_id = q.organisation_id and a.question_id = q.id and a.person_id = $1))
        and ($3 is null or (q.asked_at, q.id) < ($3, $4))' || condition ||
    ' order by q.asked_at desc, q.id desc limit $5'
    using reader, reader_team, before_time, before_id, most;
end $$;

-- The words of a text that say most, to find what is like it: the longest stems are mostly the rarest.
create function telling(question text) returns tsquery
  language sql stable parallel safe set search_path = public
  return (select string_agg(quote_literal(lexeme), ' | ')::tsquery
            from (select distinct lexeme, length(lexeme)
                    from unnest(stems('nl', question) || stems('fr', question) || stems('en', question))
                   where length(lexeme) > 2 order by length(lexeme) desc, lexeme limit 12) longest);

-- Questions like this text, the likest first: only what everyone may read. At most two thousand are weighed.
create function questions_like(question text, most int) returns table (id uuid, likeness real)
  language plpgsql stable security definer set search_path = public as $$
begin
  return query execute
    'select q.id, ts_rank(q.stems, $1, 1) from
       (select * from questions q where q.organisation_id = current_organisation() and q.stems @@ $1
           and q.deleted_at is null and q.audience = ''everyone'' limit 2000) q
      order by 2 desc, 1 limit $2'
    using telling(question), most;
end $$;
