package be.goesting.expertise;

import be.goesting.tenancy.CurrentOrganisation;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What people say that they may be asked about; what is recognised in it stands among the evidence. */
@Repository
public class Statements {

    private final JdbcTemplate batches;
    private final EvidenceRepository evidenceRepository;

    Statements(JdbcTemplate batches, EvidenceRepository evidenceRepository) {
        this.batches = batches;
        this.evidenceRepository = evidenceRepository;
    }

    public void add(Collection<Statement> statements) {
        batches.batchUpdate(
                "insert into expertise_statements (id, person_id, body, created_at) values (?, ?, ?, ?)",
                statements,
                500,
                (row, statement) -> {
                    row.setObject(1, statement.id());
                    row.setObject(2, statement.person());
                    row.setString(3, statement.body());
                    row.setTimestamp(4, Timestamp.from(statement.createdAt()));
                });
        UUID organisation = CurrentOrganisation.id().orElseThrow();
        evidenceRepository.add(statements.stream()
                .map(statement -> evidence(statement, organisation))
                .toList());
    }

    /** @return whether it was the person's own */
    public boolean delete(UUID id, UUID person) {
        boolean deleted =
                batches.update("delete from expertise_statements where id = ? and person_id = ?", id, person) > 0;
        if (deleted) {
            evidenceRepository.forget(Evidence.Kind.OWN_WORDS, List.of(id));
        }
        return deleted;
    }

    private static EvidenceFound evidence(Statement statement, UUID organisation) {
        return new EvidenceFound(
                organisation,
                statement.person(),
                statement.topics(),
                Evidence.Kind.OWN_WORDS,
                statement.id(),
                "/people/" + statement.person(),
                statement.body(),
                statement.createdAt());
    }
}
