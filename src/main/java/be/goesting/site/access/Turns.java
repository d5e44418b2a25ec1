package be.goesting.site.access;

import be.goesting.site.Viewer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/** Of one person a few requests are at work at once and the others wait, so that nobody keeps everybody waiting. */
public final class Turns implements HandlerInterceptor {

    private static final String TURN = Turns.class.getName();
    private static final int AT_ONCE = 4;
    private static final int LONGEST_SECONDS = 30;

    /** Of those who have a request here now. */
    private final Map<UUID, Line> lines = new ConcurrentHashMap<>();

    private record Line(Semaphore turns, int requests) {

        Line with(int more) {
            return new Line(turns, requests + more);
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, InterruptedException {
        if (request.getDispatcherType() != DispatcherType.REQUEST
                || !(request.getAttribute(AccessInterceptor.VIEWER) instanceof Viewer viewer)) {
            return true;
        }
        if (!enter(viewer.id()).tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            leave(viewer.id());
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return false;
        }
        request.setAttribute(TURN, viewer.id());
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(TURN) instanceof UUID person) {
            request.removeAttribute(TURN);
            leave(person).turns().release();
        }
    }

    private Semaphore enter(UUID person) {
        return lines.merge(person, new Line(new Semaphore(AT_ONCE, true), 1), (line, first) -> line.with(1))
                .turns();
    }

    private Line leave(UUID person) {
        Line line = Objects.requireNonNull(lines.get(person));
        lines.computeIfPresent(person, (id, now) -> now.requests() > 1 ? now.with(-1) : null);
        return line;
    }
}
