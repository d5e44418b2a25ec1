-- What somebody follows: a topic, a colleague or a question. It is that person's alone: nobody is told, and it is counted nowhere. As it
-- may be a question without a name, it tells only the day.
create table follows (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  topic_id uuid,
  colleague_id uuid,
  question_id uuid,
  position int not null,
  created_on date not null default current_date,
  primary key (organisation_id, id),
  unique nulls not distinct (organisation_id, person_id, topic_id, colleague_id, question_id),
  check (num_nonnulls(topic_id, colleague_id, question_id) = 1),
  check (colleague_id <> person_id),
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, topic_id) references topics on delete cascade,
  foreign key (organisation_id, colleague_id) references people on delete cascade,
  foreign key (organisation_id, question_id) references questions on delete cascade
);
comment on column follows.position is 'what was followed before what, counted per person';
create index follows_in_order on follows (organisation_id, person_id, position desc);
create index follows_of_topic on follows (organisation_id, topic_id) where topic_id is not null;
create index follows_of_colleague on follows (organisation_id, colleague_id) where colleague_id is not null;
create index follows_of_question on follows (organisation_id, question_id) where question_id is not null;

-- What somebody put aside to find again, as private as what is followed.
create table saved_items (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  moment_id uuid,
  question_id uuid,
  answer_id uuid,
  item_id uuid not null generated always as (coalesce(moment_id, question_id, answer_id)) stored,
  position int not null,
  created_on date not null default current_date,
  primary key (organisation_id, id),
  unique (organisation_id, person_id, item_id),
  check (num_nonnulls(moment_id, question_id, answer_id) = 1),
  foreign key (organisation_id, person_id) references people on delete cascade,
  foreign key (organisation_id, moment_id) references moments on delete cascade,
  foreign key (organisation_id, question_id) references questions on delete cascade,
  foreign key (organisation_id, answer_id) references answers on delete cascade
);
comment on column saved_items.position is 'what was saved before what, counted per person';
create index saved_items_in_order on saved_items (organisation_id, person_id, position desc);
create index saved_items_of_moment on saved_items (organisation_id, moment_id) where moment_id is not null;
create index saved_items_of_question on saved_items (organisation_id, question_id) where question_id is not null;
create index saved_items_of_answer on saved_items (organisation_id, answer_id) where answer_id is not null;

-- What stays because it is used may not tell that somebody follows it.
comment on constraint follows_organisation_id_topic_id_fkey on follows is 'lets go';
comment on constraint follows_organisation_id_colleague_id_fkey on follows is 'lets go';

call tenant_table('follows');
call tenant_table('saved_items');
call refresh_topics_in_use();

-- Which of these moments, questions and answers the person saved.
create function saved_among(person uuid, items uuid[]) returns setof uuid
  language sql stable rows 5
begin atomic
  select s.item_id from saved_items s where s.person_id = person and s.item_id = any(items);
end;
