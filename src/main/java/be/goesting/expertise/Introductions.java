package be.goesting.expertise;

import be.goesting.tenancy.CurrentOrganisation;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Puts in place what many people say of themselves at once, within the caller's transaction. */
@Repository
public class Introductions {

    /** "Vraag me over ...", in the person's own words. */
    public record OwnWords(UUID id, UUID person, String words, List<UUID> topics, Instant at) {}

    private final JdbcTemplate batches;
    private final EvidenceRepository evidenceRepository;

    Introductions(JdbcTemplate batches, EvidenceRepository evidenceRepository) {
        this.batches = batches;
        this.evidenceRepository = evidenceRepository;
    }

    public void say(Collection<OwnWords> said) {
        batches.batchUpdate(
                "insert into expertise_statements (id, person_id, body, created_at) values (?, ?, ?, ?)",
                said,
                500,
                (row, words) -> {
                    row.setObject(1, words.id());
                    row.setObject(2, words.person());
                    row.setString(3, words.words());
                    row.setTimestamp(4, Timestamp.from(words.at()));
                });
        UUID organisation = CurrentOrganisation.id().orElseThrow();
        evidenceRepository.add(said.stream()
                .map(words -> new EvidenceFound(
                        organisation,
                        words.person(),
                        words.topics(),
                        Evidence.Kind.OWN_WORDS,
                        words.id(),
                        "/people/" + words.person(),
                        words.words(),
                        words.at()))
                .toList());
    }

    public void state(Collection<Availability> stated) {
        batches.batchUpdate(
                "insert into availabilities (person_id, per_week, away_until, note) values (?, ?, ?, ?)",
                stated,
                500,
                (row, availability) -> {
                    row.setObject(1, availability.person());
                    row.setInt(2, availability.perWeek());
                    row.setDate(3, availability.awayUntil() == null ? null : Date.valueOf(availability.awayUntil()));
                    row.setString(4, availability.note());
                });
    }
}
