-- What two people plan together: when, where, and whether at all. What for, a row of the same id in the table of its kind tells.
create table meetings (
  organisation_id uuid not null default current_organisation(),
  id uuid not null default uuidv7(),
  kind text not null check (kind ~ '^[a-z]{1,40}$'),
  organiser_id uuid not null,
  invitee_id uuid not null,
  created_at timestamptz not null default now(),
  proposed_times timestamptz[] not null default '{}' check (cardinality(proposed_times) <= 3),
  proposed_minutes int check (proposed_minutes between 5 and 480),
  proposed_place text check (length(proposed_place) between 1 and 600),
  awaited text check (awaited in ('organiser', 'invitee')),
  starts_at timestamptz,
  minutes int check (minutes between 5 and 480),
  place text check (length(place) between 1 and 600),
  ending text check (ending in ('declined', 'cancelled', 'held')),
  ended_by text check (ended_by in ('organiser', 'invitee')),
  ended_at timestamptz,
  ending_note text check (length(ending_note) between 1 and 1000),
  sequence int not null default 0,
  primary key (organisation_id, id),
  check (organiser_id <> invitee_id),
  check (num_nulls(awaited, proposed_minutes) in (0, 2)),
  check ((awaited is null) = (cardinality(proposed_times) = 0)),
  check ((starts_at is null) = (minutes is null)),
  check (awaited is not null or starts_at is not null),
  check (num_nulls(ending, ended_by, ended_at) in (0, 3)),
  foreign key (organisation_id, organiser_id) references people on delete cascade,
  foreign key (organisation_id, invitee_id) references people on delete cascade
);
comment on column meetings.kind is 'what it is for, as the module says that plans it';
comment on column meetings.proposed_times is 'in order; they wait for the answer of who is awaited';
comment on column meetings.starts_at is 'the time agreed; null while there is none';
comment on column meetings.ending_note is 'what was said when it was declined or cancelled';
comment on column meetings.sequence is 'raised with every act, so that calendars know what is newer';
create index meetings_of_organiser on meetings (organisation_id, organiser_id, created_at desc);
create index meetings_of_invitee on meetings (organisation_id, invitee_id, created_at desc);

call tenant_table('meetings');

-- What other modules' statements may know of meetings: they read it beside what the meeting is for, and never write it.
create view meeting_states with (security_invoker = true) as
  select m.organisation_id, m.id, m.kind, m.organiser_id, m.invitee_id, m.created_at, m.proposed_times, m.proposed_minutes, m.proposed_place,
         case m.awaited when 'organiser' then m.organiser_id when 'invitee' then m.invitee_id end awaited_id,
         m.starts_at, m.minutes, m.place, coalesce(m.starts_at, m.proposed_times[1]) known_at, m.ending,
         case m.ended_by when 'organiser' then m.organiser_id when 'invitee' then m.invitee_id end ended_by_id,
         m.ended_at, m.ending_note, m.sequence
    from meetings m;
grant select on meeting_states to ${application_role};
