package be.goesting.identity;

import be.goesting.site.Paths;
import be.goesting.site.access.AccessInterceptor;
import be.goesting.site.access.SignInEntryPoint;
import be.goesting.site.access.SignedIn;
import be.goesting.site.forms.saved.FormWriters;
import be.goesting.site.forms.saved.SavedForms;
import be.goesting.tenancy.Organisations;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Sends who is not signed in to the sign-in page, and in an empty installation to the welcome. */
@Component
class RedirectingSignInEntryPoint implements SignInEntryPoint {

    /** As many forms as somebody whose session ended may send before it is noticed. */
    private static final int MOST_KEPT = 20;

    private final Organisations organisations;
    private final FormWriters writers;
    private final RateLimiter rateLimiter;
    private final SavedForms savedForms;

    RedirectingSignInEntryPoint(
            Organisations organisations, FormWriters writers, RateLimiter rateLimiter, SavedForms savedForms) {
        this.savedForms = savedForms;
        this.organisations = organisations;
        this.writers = writers;
        this.rateLimiter = rateLimiter;
    }

    @Override
    public void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean looking = HttpMethod.GET.matches(request.getMethod());
        boolean kept = looking || keep(request);
        boolean empty = organisations.installed().isEmpty();
        String back = savedForms.wayBack(request, looking ? here(request) : Paths.before(request));
        String to = empty ? "/welcome" : "/sign-in?back=" + encoded(back);
        if (!kept
                && request.getHeader("HX-Request") == null
                && writers.of(request).isPresent()) {
            savedForms.giveBack(request, to);
        }
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", to);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            // Not sendRedirect with a status: Spring's filters do not see that one, and add neither cookie nor headers.
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", to);
        }
    }

    /** Only a form that was made for somebody: who never was here has none, and nothing of theirs is kept. */
    private boolean keep(HttpServletRequest request) {
        return savedForms.isKeepable(request)
                && writers.of(request)
                        .filter(writer -> rateLimiter.allow("keep " + writer, MOST_KEPT, SignIn.WINDOW))
                        .filter(writer -> savedForms.keep(request, writer))
                        .isPresent();
    }

    /**
     * Of a form that came without the token of this browser nothing is done. What its own reader typed in it stands in it again; who
     * makes somebody else's browser send one cannot say for whom it was made.
     *
     * @return whether it was kept, and one is led back
     */
    boolean bringBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> viewer = AccessInterceptor.signedIn().map(SignedIn::person);
        boolean own = viewer.isPresent() && viewer.equals(writers.of(request));
        boolean kept = own && request.getHeader("HX-Request") == null && keep(request);
        if (kept) {
            response.sendRedirect(Paths.before(request));
        }
        return kept;
    }

    private static String here(HttpServletRequest request) {
        if (request.getHeader("HX-Request") != null) {
            return Paths.before(request);
        }
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
