package be.goesting.site.forms;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was sent lately: the same form sent twice, at once or later, is one act with one answer. */
@Repository
public class Submissions {

    private static final String LEADS = "redirect:";

    private final JdbcClient database;

    Submissions(JdbcClient database) {
        this.database = database;
    }

    /**
     * Does the act, unless it was done already. Whoever sends the same while it is being done waits for it; when it fails,
     * the next one does it.
     *
     * @param act is given the id of what it has to make
     * @return the id of what was made, now or before
     */
    @Transactional
    public UUID once(Submission submission, Consumer<UUID> act) {
        return attempt(submission, id -> {
                    act.accept(id);
                    return true;
                })
                .orElseThrow();
    }

    /**
     * As {@link #once(Submission, Consumer)}, for an act that may turn out not to be possible: then nothing was sent.
     *
     * @param act whether it was done; when it was not, it wrote nothing
     * @return the id of what was made; empty when it was not done
     */
    @Transactional
    public Optional<UUID> attempt(Submission submission, Predicate<UUID> act) {
        UUID id = UUID.randomUUID();
        UUID made = submission.key() == null ? id : made(submission.key(), id);
        if (made.equals(id) && !act.test(id)) {
            forget(submission.key());
            return Optional.empty();
        }
        SentCookie.done();
        return Optional.of(made);
    }

    /** As {@link #once(Submission, Consumer)}, for an act that makes nothing with an address of its own. */
    @Transactional
    public void once(Submission submission, Runnable act) {
        once(submission, id -> act.run());
    }

    /**
     * As {@link #once(Submission, Consumer)}, for an act after which the same cannot be done again: the second is led where the
     * first one was. A page that says what was not right is no answer: then nothing was sent.
     *
     * @param act does it, and returns the view
     */
    @Transactional
    public String answer(Submission submission, Supplier<String> act) {
        UUID key = submission.key();
        if (key == null) {
            return act.get();
        }
        UUID id = UUID.randomUUID();
        if (!made(key, id).equals(id)) {
            return answer(key).orElseGet(act);
        }
        String view = act.get();
        keep(key, view);
        return view;
    }

    private void keep(UUID key, String view) {
        if (view.startsWith(LEADS)) {
            SentCookie.done();
            database.sql("update submissions set led_to = ? where key = ?")
                    .params(view, key)
                    .update();
        } else {
            forget(key);
        }
    }

    private void forget(@Nullable UUID key) {
        database.sql("delete from submissions where key = ?").param(key).update();
    }

    private Optional<String> answer(UUID key) {
        return database.sql("select led_to from submissions where key = ?")
                .param(key)
                .query((row, number) -> Optional.ofNullable(row.getString("led_to")))
                .single();
    }

    /** Whether what was sent was done before. */
    @Transactional
    public boolean isDone(Submission submission) {
        return database.sql("select exists (select from submissions where key = ?)")
                .param(submission.key())
                .query(Boolean.class)
                .single();
    }

    /** Updating what is there makes the second one wait for the first, and see what it wrote. */
    private UUID made(UUID key, UUID id) {
        return database.sql("""
                        insert into submissions (key, made_id) values (?, ?)
                        on conflict (organisation_id, key) do update set made_id = submissions.made_id
                        returning made_id""").params(key, id).query(UUID.class).single();
    }

    /** Nobody sends a form again after two days. */
    void clear() {
        database.sql("delete from submissions where created_on < current_date - 2")
                .update();
    }
}
