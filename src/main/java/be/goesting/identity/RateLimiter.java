package be.goesting.identity;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often something was tried lately, over all nodes. */
@Repository
class RateLimiter {

    private final JdbcClient database;

    RateLimiter(JdbcClient database) {
        this.database = database;
    }

    /**
     * Counts one more try.
     *
     * @param what what was tried by whom; only a hash of it is kept
     * @return whether there were no more than {@code limit} in this window, windows following each other without overlap
     */
    boolean allow(String what, int limit, Duration window) {
        return database.sql("""
                        insert into rate_limits (key, window_start, attempts)
                        values (sha256(?), date_bin(make_interval(secs => ?), now(), 'epoch'), 1)
                        on conflict (key, window_start) do update set attempts = rate_limits.attempts + 1
                        returning attempts""")
                        .params(what.getBytes(StandardCharsets.UTF_8), window.toSeconds())
                        .query(Integer.class)
                        .single()
                <= limit;
    }

    void forgetBefore(Duration age) {
        database.sql("delete from rate_limits where window_start < now() - make_interval(secs => ?)")
                .param(age.toSeconds())
                .update();
    }
}
