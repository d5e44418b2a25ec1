package be.goesting.site.forms.saved;

import be.goesting.site.Viewer;
import be.goesting.site.access.AccessInterceptor;
import be.goesting.site.forms.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What somebody had typed when the session turned out to have ended: given back after signing in, to whom it was typed by.
 *
 * @param writer for whom the form was made
 */
public record SavedForm(String path, HashMap<String, ArrayList<String>> fields, UUID writer) implements Serializable {

    private static final String IN_SESSION = SavedForm.class.getName();
    private static final String RESTORED = IN_SESSION + ".restored";
    private static final int MOST_CHARACTERS = 200_000;
    private static final Duration KEPT = Duration.ofHours(1);

    /** Htmx names the field in it that asks; a form has no name. */
    private static final String ASKING_FIELD = "HX-Trigger-Name";

    /** A code, an id, a day or a path is one word. */
    private static final Pattern WRITTEN = Pattern.compile("\\s|.{60}");

    private static final Set<String> OF_EVERY_FORM = Set.of("_csrf", Submission.FIELD);

    /**
     * Keeps the fields of the form that is being sent, for as long as it may take to sign in; never of what is sent without a
     * name, for a session is somebody's, and not what a field asks by itself while one types, for it would take the place of
     * the form.
     *
     * @return whether it is kept: not what is longer than a session can bear
     */
    static boolean keep(HttpServletRequest request, UUID writer) {
        var fields = new HashMap<String, ArrayList<String>>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, new ArrayList<>(List.of(values))));
        fields.keySet().removeAll(OF_EVERY_FORM);
        boolean kept = charactersOf(fields) <= MOST_CHARACTERS;
        if (kept) {
            visitorsSession(request).setAttribute(IN_SESSION, new SavedForm(request.getRequestURI(), fields, writer));
        }
        return kept;
    }

    /** What somebody wrote in the form, and did not choose. */
    static List<String> texts(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !OF_EVERY_FORM.contains(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(value -> WRITTEN.matcher(value.strip()).find())
                .toList();
    }

    /** Whether it is a form of which anything may be kept. */
    static boolean isKeepable(HttpServletRequest request) {
        return request.getParameter("nameless") == null && request.getHeader(ASKING_FIELD) == null;
    }

    /** The session; one that begins here is of who is not signed in, and ends soon. */
    public static HttpSession visitorsSession(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.isNew()) {
            session.setMaxInactiveInterval(Math.toIntExact(KEPT.toSeconds()));
        }
        return session;
    }

    /** What was kept and not given back yet, when the one who typed it looks at a page. */
    public static Optional<SavedForm> waiting(HttpServletRequest request) {
        return request.getMethod().equals("GET") ? ofViewer(request) : Optional.empty();
    }

    private static Optional<SavedForm> ofViewer(HttpServletRequest request) {
        return request.getAttribute(AccessInterceptor.VIEWER) instanceof Viewer viewer
                ? inSession(request).filter(kept -> viewer.id().equals(kept.writer))
                : Optional.empty();
    }

    private static Optional<SavedForm> inSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(IN_SESSION) instanceof SavedForm kept
                ? Optional.of(kept)
                : Optional.empty();
    }

    /** Forgets what somebody else typed at this browser, when this person signs in. */
    public static void forgetOfOthers(HttpServletRequest request, UUID person) {
        inSession(request)
                .filter(kept -> !person.equals(kept.writer))
                .ifPresent(kept -> request.getSession().removeAttribute(IN_SESSION));
    }

    /**
     * The page with what was kept in its form, when it has that form; the second time there is nothing any more.
     *
     * @param notice says that it stands there again, and is not sent yet
     */
    public String fillIn(String page, String notice, HttpServletRequest request) {
        Optional<String> filled = new SavedFormFiller(this, notice).fillIn(page);
        filled.ifPresent(found -> request.getSession().removeAttribute(IN_SESSION));
        return filled.orElse(page);
    }

    /** Takes out what was kept of the form that goes to this path; the second time there is nothing any more. */
    public static Optional<SavedForm> take(HttpServletRequest request, String path) {
        Optional<SavedForm> kept = ofViewer(request).filter(each -> each.path.equals(path));
        kept.ifPresent(each -> {
            request.getSession().removeAttribute(IN_SESSION);
            request.setAttribute(RESTORED, true);
        });
        return kept;
    }

    /** Whether the page is one with a form in which stands again what was typed before. */
    public static boolean isRestored(HttpServletRequest request) {
        return request.getAttribute(RESTORED) != null;
    }

    private static long charactersOf(Map<String, ? extends List<String>> fields) {
        return fields.entrySet().stream()
                .mapToLong(field -> field.getKey().length()
                        + field.getValue().stream().mapToLong(String::length).sum())
                .sum();
    }

    /** The first value of the field; empty when it was not filled in. */
    public Optional<String> first(String field) {
        return all(field).stream().filter(value -> !value.isBlank()).findFirst();
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, new ArrayList<>());
    }
}
