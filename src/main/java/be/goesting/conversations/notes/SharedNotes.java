package be.goesting.conversations.notes;

import be.goesting.conversations.ConversationSide;
import be.goesting.site.Rows;
import be.goesting.site.computing.Computing;
import be.goesting.site.text.SentText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The notes that both write in. Who saves says from which text they began, and what the other wrote meanwhile is brought together
 * with it; so it does not matter how long somebody was away. Whoever calls holds the conversation's lock.
 */
@Repository
public class SharedNotes {

    /** How long a text may be that somebody sends. */
    public static final int LONGEST = 20_000;

    /** Of two who write at once all is kept. */
    public static final int LONGEST_KEPT = 100_000;

    /** Together shorter than this, texts are brought together in no time. */
    private static final int LONG = 20_000;

    private static final Duration LONGEST_TIME = Duration.ofSeconds(20);

    /** How many earlier texts are kept. */
    static final int VERSIONS = 20;

    /** What one writes in one go is one version. */
    private static final Duration ONE_GO = Duration.ofMinutes(10);

    /** The notes as they were left at some time, and by whom. */
    public record Version(int number, String body, ConversationSide side, Instant savedAt) {}

    /** @param met whether both wrote at the same place, so that both texts stand there */
    public record Saved(String body, boolean met) {}

    private final JdbcClient database;
    private final Computing computing;
    private final Clock clock;

    SharedNotes(JdbcClient database, Computing computing, Clock clock) {
        this.database = database;
        this.computing = computing;
        this.clock = clock;
    }

    /** The newest first; the first is how the notes are now. */
    public List<Version> versions(UUID conversation) {
        return database.sql("""
                        select version, body, side, created_at from conversation_notes
                         where conversation_id = ? order by version desc""").param(conversation).query(SharedNotes::version).list();
    }

    public Optional<Version> now(UUID conversation) {
        return database.sql("""
                        select version, body, side, created_at from conversation_notes
                         where conversation_id = ? order by version desc limit 1""").param(conversation).query(SharedNotes::version).optional();
    }

    /** What one of the two wrote in them without the other, as far as it still stands there. */
    public String ownWords(UUID conversation, ConversationSide side) {
        return OwnLines.of(side, versions(conversation));
    }

    /** What two wrote is more together than notes can be; nothing of what was sent is kept. */
    public static class NotesTooLong extends RuntimeException {}

    /**
     * Saves what somebody wrote.
     *
     * @param base the text that they began from
     */
    public Saved save(UUID conversation, ConversationSide side, String base, String body) {
        return save(conversation, side, base, body, clock.instant());
    }

    /** The same at another time, as a seed brings it. */
    public Saved save(UUID conversation, ConversationSide side, String base, String body, Instant at) {
        List<Version> versions = versions(conversation);
        Optional<Version> now = versions.stream().findFirst();
        String theirs = now.map(Version::body).orElse("");
        List<String> sentBefore = versions.stream()
                .filter(version -> version.side() == side)
                .map(Version::body)
                .toList();
        var merged = merged(clean(base), theirs, clean(body), sentBefore);
        if (merged.text().length() > LONGEST_KEPT) {
            throw new NotesTooLong();
        }
        if (!merged.text().equals(theirs)) {
            keep(conversation, side, merged.text(), now, at);
        }
        return new Saved(merged.text(), merged.met());
    }

    /** Long texts keep a processor busy for a while. */
    private NotesMerge.Merged merged(String base, String theirs, String mine, List<String> sentBefore) {
        if (base.length() + theirs.length() + mine.length() < LONG) {
            return NotesMerge.of(base, theirs, mine, sentBefore);
        }
        try {
            return computing.within(LONGEST_TIME, () -> NotesMerge.of(base, theirs, mine, sentBefore));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(UUID conversation, ConversationSide side, String body, Optional<Version> before, Instant now) {
        boolean goesOn = before.filter(
                        version -> version.side() == side && version.savedAt().isAfter(now.minus(ONE_GO)))
                .isPresent();
        int last = before.map(Version::number).orElse(0);
        database.sql("""
                        insert into conversation_notes (conversation_id, version, body, side, created_at) values (?, ?, ?, ?, ?)
                        on conflict (organisation_id, conversation_id, version) do update set body = excluded.body""")
                .params(conversation, goesOn ? last : last + 1, body, side.code(), Timestamp.from(now))
                .update();
        database.sql("delete from conversation_notes where conversation_id = ? and version <= ?")
                .params(conversation, last + 1 - VERSIONS)
                .update();
    }

    /** As it is compared: a browser sends its own ends of lines. */
    static String clean(String text) {
        return SentText.tidy(text.replace("\u0000", ""));
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getInt("version"),
                row.getString("body"),
                ConversationSide.of(row.getString("side")),
                Rows.instant(row, "created_at"));
    }
}
