package be.goesting.identity.sessions;

import be.goesting.site.access.SignedIn;
import be.goesting.site.forms.saved.SavedForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Who is signed in, on which devices. */
@Component
public class Sessions {

    private final SecurityContextRepository contexts;
    private final JdbcClient database;
    private final int seconds;

    Sessions(
            SecurityContextRepository contexts,
            JdbcClient database,
            @Value("${server.servlet.session.timeout}") Duration timeout) {
        this.contexts = contexts;
        this.database = database;
        this.seconds = Math.toIntExact(timeout.toSeconds());
    }

    /** Opens a session for the person; what the same person typed before, and this browser's session kept, stays in it. */
    public void open(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) == null) {
            request.getSession();
        } else {
            request.changeSessionId();
        }
        SavedForm.forgetOfOthers(request, who.person());
        request.getSession().setMaxInactiveInterval(seconds);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
        SecurityContextHolder.setContext(context);
        request.getSession().setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, who.getName());
        contexts.saveContext(context, request, response);
    }

    public void close(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** Ends every session of the person, on every device. */
    public void closeAll(SignedIn who) {
        database.sql("delete from spring_session where principal_name = ?")
                .param(who.getName())
                .update();
    }
}
