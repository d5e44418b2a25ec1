package be.goesting.expertise.finding.training;

import java.util.stream.DoubleStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the current organisation's finder learned. */
@Repository
class FinderRepository {

    /** Stems in fewer questions and moments are not counted. */
    private static final int RARE = 2;

    private final JdbcClient database;

    FinderRepository(JdbcClient database) {
        this.database = database;
    }

    /** @param questions how many there are */
    void keep(double[] weights, int learnedFrom, int questions) {
        Double[] values = DoubleStream.of(weights).boxed().toArray(Double[]::new);
        int changed = database.sql(
                        "update ranking_models set weights = ?, trained_on = ?, questions = ?, trained_at = now()")
                .params(values, learnedFrom, questions)
                .update();
        if (changed == 0) {
            database.sql("insert into ranking_models (weights, trained_on, questions) values (?, ?, ?)")
                    .params(values, learnedFrom, questions)
                    .update();
        }
    }

    /** So that it is known, until the next night, which stems are rare. */
    void countStems() {
        database.sql("select count_stems(?)").param(RARE).query(rows -> {});
    }
}
