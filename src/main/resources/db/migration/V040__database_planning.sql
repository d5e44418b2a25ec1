-- How many rows a search gives. Left unsaid, the planner reckons with a thousand, and reads all of a table to join so many.
alter function viewer(uuid, uuid) rows 1;
alter function people_with_email(text) rows 1;
alter function teams_named(text, int) rows 10;
alter function labels_among(text, text[]) rows 20;
alter function moments_matching(uuid, uuid, text, timestamptz, uuid, int) rows 20;
alter function questions_matching(uuid, uuid, text, timestamptz, uuid, int) rows 20;

-- The application plans a statement once for a connection. These have other plans for other words: a rare one is looked up, a
-- common one met soon enough.
alter function teams_named(text, int) set plan_cache_mode = force_custom_plan;
alter function moments_matching(uuid, uuid, text, timestamptz, uuid, int) set plan_cache_mode = force_custom_plan;
alter function questions_matching(uuid, uuid, text, timestamptz, uuid, int) set plan_cache_mode = force_custom_plan;
alter function labels_among(text, text[]) set plan_cache_mode = force_custom_plan;

-- After many labels came at once: statements were planned for the few there were, and would be until PostgreSQL counts by itself.
create function analyze_topics() returns void
  language plpgsql security definer set search_path = public as $$
begin
  analyze topics;
  analyze topic_labels;
end $$;
