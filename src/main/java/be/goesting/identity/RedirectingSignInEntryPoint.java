package be.goesting.identity;

import be.goesting.site.Paths;
import be.goesting.site.access.SignInEntryPoint;
import be.goesting.site.forms.saved.SavedForm;
import be.goesting.tenancy.Organisations;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Sends who is not signed in to the sign-in page, and in an empty installation to the welcome. */
@Component
class RedirectingSignInEntryPoint implements SignInEntryPoint {

    private final Organisations organisations;

    RedirectingSignInEntryPoint(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean looking = HttpMethod.GET.matches(request.getMethod());
        if (!looking) {
            SavedForm.keep(request);
        }
        boolean empty = organisations.installed().isEmpty();
        String to = empty ? "/welcome" : "/sign-in?back=" + encoded(looking ? here(request) : before(request));
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", to);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            // Not sendRedirect with a status: Spring's filters do not see that one, and add neither cookie nor headers.
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", to);
        }
    }

    private static String here(HttpServletRequest request) {
        if (request.getHeader("HX-Request") != null) {
            return before(request);
        }
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /** The page on which the form stood. */
    private static String before(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return "/";
        }
        try {
            return Paths.local(URI.create(referer).getRawPath());
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
