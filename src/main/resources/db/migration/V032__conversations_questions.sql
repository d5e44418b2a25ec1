-- The questions that help, where an organisation has its own instead of ours: one a line.
create table guiding_questions (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  occasion text not null check (occasion in ('plain', 'first', 'follow_up', 'after_course', 'went_wrong', 'never_asks', 'stuck')),
  language text not null check (language in ('nl', 'fr', 'en')),
  words text not null check (length(words) between 1 and 3000),
  changed_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, occasion, language)
);
call tenant_table('guiding_questions');
