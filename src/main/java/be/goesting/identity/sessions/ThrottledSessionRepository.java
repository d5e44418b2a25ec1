package be.goesting.identity.sessions;

import be.goesting.site.forms.FormValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions that are written only when something in them changed, and otherwise once every five minutes: looking at a page
 * costs the database no write. The database knows them by the hash of the id that a browser keeps ({@link SessionIds}).
 */
class ThrottledSessionRepository<S extends Session> implements SessionRepository<ThrottledSessionRepository.Calm<S>> {

    private static final Duration BETWEEN_WRITES = Duration.ofMinutes(5);

    private final SessionRepository<S> sessions;

    ThrottledSessionRepository(SessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    @Override
    public Calm<S> createSession() {
        String secret = SessionIds.newSecret();
        return new Calm<>(secret, SessionIds.giving(secret, sessions::createSession), true);
    }

    @Override
    public void save(Calm<S> session) {
        if (session.changed) {
            sessions.save(session.session);
            session.changed = false;
        }
    }

    @Override
    public @Nullable Calm<S> findById(String id) {
        if (FormValue.id(id).isEmpty()) {
            return null;
        }
        S session = sessions.findById(SessionIds.stored(id));
        return session == null ? null : new Calm<>(id, session, false);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(SessionIds.stored(id));
    }

    static final class Calm<S extends Session> implements Session {

        private final S session;
        private String id;
        private boolean changed;

        Calm(String id, S session, boolean changed) {
            this.id = id;
            this.session = session;
            this.changed = changed;
        }

        @Override
        public void setLastAccessedTime(Instant time) {
            if (Duration.between(session.getLastAccessedTime(), time).compareTo(BETWEEN_WRITES) > 0) {
                session.setLastAccessedTime(time);
                changed = true;
            }
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            if (value == null) {
                session.removeAttribute(name);
            } else {
                session.setAttribute(name, value);
            }
            changed = true;
        }

        @Override
        public void removeAttribute(String name) {
            session.removeAttribute(name);
            changed = true;
        }

        @Override
        public String changeSessionId() {
            changed = true;
            id = SessionIds.newSecret();
            SessionIds.giving(id, session::changeSessionId);
            return id;
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            session.setMaxInactiveInterval(interval);
            changed = true;
        }

        @Override
        public String getId() {
            return id;
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }
}
