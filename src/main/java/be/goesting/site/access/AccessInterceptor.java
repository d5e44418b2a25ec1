package be.goesting.site.access;

import be.goesting.site.Access;
import be.goesting.site.Access.To;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Finds out who is looking, and holds every route to what its {@link Access} says. */
@Component
public class AccessInterceptor implements HandlerInterceptor {

    public static final String VIEWER = Viewer.class.getName();

    private final Viewers viewers;
    private final SignInEntryPoint signInEntryPoint;

    AccessInterceptor(Viewers viewers, SignInEntryPoint signInEntryPoint) {
        this.viewers = viewers;
        this.signInEntryPoint = signInEntryPoint;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        To to = accessTo(method);
        Optional<Viewer> viewer = signedIn().flatMap(viewers::find);
        viewer.ifPresent(found -> request.setAttribute(VIEWER, found));
        if (to == To.EVERYONE) {
            return true;
        }
        if (viewer.isEmpty()) {
            signInEntryPoint.show(request, response);
            return false;
        }
        if (!admits(to, viewer.get())) {
            throw new NotFound(request.getRequestURI());
        }
        return true;
    }

    public static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    private static To accessTo(HandlerMethod method) {
        @Nullable Access access = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Access.class);
        if (access == null) {
            access = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Access.class);
        }
        if (access == null) {
            throw new NotFound("No access declared on " + method);
        }
        return access.value();
    }

    /** Whether what is for these is for this viewer too. */
    public static boolean admits(To to, Viewer viewer) {
        return switch (to) {
            case EVERYONE, MEMBERS -> true;
            case LEARNING_TEAM -> viewer.is(Viewer.Role.LEARNING_TEAM) || viewer.is(Viewer.Role.ADMINISTRATOR);
            case ADMINISTRATORS -> viewer.is(Viewer.Role.ADMINISTRATOR);
        };
    }
}
