package be.goesting.identity;

import be.goesting.site.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Who is signed in, on which devices. */
@Component
public class Sessions {

    private final SecurityContextRepository contexts;
    private final FindByIndexNameSessionRepository<?> sessions;

    Sessions(SecurityContextRepository contexts, FindByIndexNameSessionRepository<?> sessions) {
        this.contexts = contexts;
        this.sessions = sessions;
    }

    /** Opens a session for the person; what a visitor's session kept, such as a text half typed, stays in it. */
    public void open(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) == null) {
            request.getSession();
        } else {
            request.changeSessionId();
        }
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
        sessions.findByPrincipalName(who.getName()).keySet().forEach(sessions::deleteById);
    }
}
