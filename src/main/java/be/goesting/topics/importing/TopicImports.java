package be.goesting.topics.importing;

import be.goesting.site.Excerpt;
import be.goesting.topics.importing.Refused.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files with topics of the current organisation: what waits to be read, what was read lately and how that went. */
@Repository
class TopicImports {

    private static final int PART = 1 << 18;
    private static final int LONGEST_NAME = 200;
    private static final int KEPT = 30;

    private final JdbcClient database;

    TopicImports(JdbcClient database) {
        this.database = database;
    }

    /** Keeps the file until it has been read, in parts, so that it is never in memory as a whole. */
    void keep(String fileName, long bytes, InputStream content) throws IOException {
        UUID id = UUID.randomUUID();
        database.sql("insert into topic_imports (id, file_name, bytes, created_at) values (?, ?, ?, clock_timestamp())")
                .params(id, shortened(fileName), bytes)
                .update();
        byte[] part = content.readNBytes(PART);
        for (int number = 0; part.length > 0; number++) {
            database.sql("insert into topic_import_parts (import_id, part, content) values (?, ?, ?)")
                    .params(id, number, part)
                    .update();
            part = content.readNBytes(PART);
        }
    }

    private static String shortened(String fileName) {
        String name = fileName.replaceAll("[\\p{Cntrl}]", "").strip();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isEmpty() ? "?" : Excerpt.start(last, LONGEST_NAME);
    }

    List<TopicImport> newest(int most) {
        return database.sql("select * from topic_imports order by created_at desc, id desc limit ?")
                .param(most)
                .query(TopicImport.class)
                .list();
    }

    Optional<TopicImport> next() {
        return database.sql("select * from topic_imports where finished_at is null order by created_at, id limit 1")
                .query(TopicImport.class)
                .optional();
    }

    /** Waits until no other node reads for this organisation; false when another has read this one meanwhile. */
    boolean mayRead(UUID id) {
        database.sql("""
                        select true from (select pg_advisory_xact_lock(
                          hashtextextended('topic imports ' || current_organisation(), 0))) turn""").query(Boolean.class).single();
        return database.sql("select true from topic_imports where id = ? and finished_at is null")
                .param(id)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    InputStream content(UUID id) {
        return new SequenceInputStream(new Enumeration<>() {
            private int number;
            private Optional<byte[]> part = part(id, 0);

            @Override
            public boolean hasMoreElements() {
                return part.isPresent();
            }

            @Override
            public InputStream nextElement() {
                var stream = new ByteArrayInputStream(part.orElseThrow());
                number++;
                part = part(id, number);
                return stream;
            }
        });
    }

    private Optional<byte[]> part(UUID id, int number) {
        return database.sql("select content from topic_import_parts where import_id = ? and part = ?")
                .params(id, number)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /** So that pages that recognise topics are quick from the first on. */
    boolean letPlannerCount() {
        database.sql("select analyze_topics()").query(rows -> {});
        return true;
    }

    void readUpTo(UUID id, long bytes) {
        database.sql(
                        "update topic_imports set started_at = coalesce(started_at, now()), bytes_read = least(?, bytes) where id = ?")
                .params(bytes, id)
                .update();
    }

    void done(UUID id, Outcome outcome) {
        database.sql("""
                        update topic_imports
                           set finished_at = clock_timestamp(), kind = ?, language = ?, row_count = ?, topics_added = ?,
                               topics_joined = ?, added = ?, removed = ?, left_out = ?
                         where id = ?""")
                .param(outcome.kind().code())
                .param(outcome.language() == null ? null : outcome.language().code())
                .param(outcome.rows())
                .param(outcome.topicsAdded())
                .param(outcome.topicsJoined())
                .param(outcome.added())
                .param(outcome.removed())
                .param(outcome.leftOut())
                .param(id)
                .update();
        forget(id);
    }

    void failed(UUID id, Problem problem, long row) {
        database.sql(
                        "update topic_imports set finished_at = clock_timestamp(), problem = ?, problem_row = nullif(?, 0) where id = ?")
                .params(problem.code(), row, id)
                .update();
        forget(id);
    }

    /** The content has been read; of old files not even the name is kept. */
    private void forget(UUID id) {
        database.sql("delete from topic_import_parts where import_id = ?")
                .param(id)
                .update();
        database.sql("""
                        delete from topic_imports where finished_at is not null and id not in
                          (select id from topic_imports order by created_at desc, id desc limit ?)""").param(KEPT).update();
    }
}
