package be.goesting.site;

import be.goesting.site.access.AccessInterceptor;
import be.goesting.site.access.SignedIn;
import be.goesting.site.assets.Assets;
import be.goesting.site.forms.saved.FormWriters;
import be.goesting.site.forms.saved.SavedForm;
import be.goesting.site.language.Messages;
import be.goesting.site.language.Times;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link Page} of a request. */
@Component
public class Pages {

    private static final String PAGE = Page.class.getName();

    private static final Pattern UNDO = Pattern.compile("/[a-z-]+/[0-9a-f-]{36}(/[a-z]+)?/restore");

    public static final String LANGUAGE_COOKIE = "language";

    private final Messages messages;
    private final Assets assets;
    private final Clock clock;
    private final FormWriters writers;

    Pages(Messages messages, Assets assets, Clock clock, FormWriters writers) {
        this.messages = messages;
        this.assets = assets;
        this.clock = clock;
        this.writers = writers;
    }

    /** Made once per request. */
    public Page of(HttpServletRequest request) {
        if (request.getAttribute(PAGE) instanceof Page made) {
            return made;
        }
        Page page = make(request);
        request.setAttribute(PAGE, page);
        return page;
    }

    private Page make(HttpServletRequest request) {
        Viewer viewer = viewer(request);
        Language language = language(request);
        ZoneId zone = viewer == null ? ZoneId.systemDefault() : viewer.zone();
        return new Page(messages, assets, new Times(messages, language, zone, clock), requested(request, viewer));
    }

    /** The person's own choice, before sign-in the choice made here, else the browser's. */
    public static Language language(HttpServletRequest request) {
        Viewer viewer = viewer(request);
        if (viewer != null) {
            return viewer.language();
        }
        return chosen(request)
                .orElseGet(() -> request.getHeader("Accept-Language") == null
                        ? Language.NL
                        : Language.preferred(Collections.list(request.getLocales())));
    }

    private Page.Request requested(HttpServletRequest request, @Nullable Viewer viewer) {
        return new Page.Request(
                language(request),
                viewer,
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                request.getRequestURI(),
                here(request),
                isSent(request),
                () -> done(request),
                undo(request),
                AccessInterceptor.signedIn().map(SignedIn::opener).isPresent(),
                viewer == null ? null : writers.sign(viewer.id()));
    }

    private static @Nullable Viewer viewer(HttpServletRequest request) {
        return (Viewer) request.getAttribute(AccessInterceptor.VIEWER);
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(LANGUAGE_COOKIE))
                        .flatMap(cookie -> Language.find(cookie.getValue()).stream())
                        .findFirst();
    }

    /** What was sent and refused, or failed, is shown where nobody can come back to: then it is the page from which it was sent. */
    private static String here(HttpServletRequest request) {
        if (isSent(request)) {
            return Paths.before(request);
        }
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    /** A request that failed is read again as if it only looked. */
    private static boolean isSent(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        String method = failed == null ? request.getMethod() : failed.toString();
        return !List.of("GET", "HEAD").contains(method);
    }

    private static @Nullable String undo(HttpServletRequest request) {
        String undo = parameter(request, "undo");
        return undo != null && UNDO.matcher(undo).matches() ? undo : null;
    }

    private Optional<String> done(HttpServletRequest request) {
        if (SavedForm.isRestored(request)) {
            return Optional.of("form-restored");
        }
        String done = parameter(request, "done");
        return Optional.ofNullable(done)
                .filter(code -> messages.keys(Language.NL).contains("site.done." + code));
    }

    /** Of a request that went wrong nothing is read: one that was too large has no parameters that can be read. */
    private static @Nullable String parameter(HttpServletRequest request, String name) {
        return request.getDispatcherType() == DispatcherType.ERROR ? null : request.getParameter(name);
    }
}
