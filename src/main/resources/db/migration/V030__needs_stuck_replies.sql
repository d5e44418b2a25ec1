-- Whether the leader has seen that somebody is stuck, and the one sentence with which the leader may answer at once.
alter table stuck_requests
  add column opened_at timestamptz,
  add column reply text check (length(reply) between 1 and 600),
  add column replied_at timestamptz,
  add check ((reply is null) = (replied_at is null));
comment on column stuck_requests.opened_at is 'when the leader opened it; until then it was only sent';
