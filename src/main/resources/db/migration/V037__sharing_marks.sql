-- A stem of an organisation as one number. An index on these leads straight to the organisation's texts with the stem. One on the
-- organisation and the stems, as searching for words has, lays the list of all its texts beside each stem's: nothing for a word
-- or two, dear for all the words of a question.
create function marks(organisation uuid, words text[]) returns int8[]
  language sql immutable strict parallel safe
  return (select array_agg(hashtextextended(w, uuid_hash_extended(organisation, 0))) from unnest(words) w);

create index moments_by_mark on moments using gin (marks(organisation_id, tsvector_to_array(stems)));
create index questions_by_mark on questions using gin (marks(organisation_id, tsvector_to_array(stems)));
