package be.goesting.site.forms.saved;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody had typed when the session turned out to have ended: given back after signing in. */
public record SavedForm(String path, HashMap<String, ArrayList<String>> fields) implements Serializable {

    private static final String IN_SESSION = SavedForm.class.getName();
    private static final int MOST_CHARACTERS = 200_000;

    /** Htmx names the field in it that asks; a form has no name. */
    private static final String ASKING_FIELD = "HX-Trigger-Name";

    /**
     * Keeps the fields of the form that is being sent; never of what is sent without a name, for a session is somebody's, and not
     * what a field asks by itself while one types, for it would take the place of the form.
     */
    public static void keep(HttpServletRequest request) {
        if (request.getParameter("nameless") != null || request.getHeader(ASKING_FIELD) != null) {
            return;
        }
        var fields = new HashMap<String, ArrayList<String>>();
        long size = 0;
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            if (!field.getKey().equals("_csrf")) {
                fields.put(field.getKey(), new ArrayList<>(List.of(field.getValue())));
                size += List.of(field.getValue()).stream()
                        .mapToInt(String::length)
                        .sum();
            }
        }
        if (size <= MOST_CHARACTERS) {
            request.getSession().setAttribute(IN_SESSION, new SavedForm(request.getRequestURI(), fields));
        }
    }

    /** What was kept and not given back yet, when somebody looks at a page. */
    public static Optional<SavedForm> waiting(HttpServletRequest request) {
        HttpSession session = request.getMethod().equals("GET") ? request.getSession(false) : null;
        return session != null && session.getAttribute(IN_SESSION) instanceof SavedForm kept
                ? Optional.of(kept)
                : Optional.empty();
    }

    /** The page with what was kept in its form, when it has that form; the second time there is nothing any more. */
    public String fillIn(String page, HttpServletRequest request) {
        Optional<String> filled = new SavedFormFiller(this).fillIn(page);
        filled.ifPresent(found -> request.getSession().removeAttribute(IN_SESSION));
        return filled.orElse(page);
    }

    /** Takes out what was kept of the form that goes to this path; the second time there is nothing any more. */
    public static Optional<SavedForm> take(HttpServletRequest request, String path) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(IN_SESSION) instanceof SavedForm kept)
                || !kept.path.equals(path)) {
            return Optional.empty();
        }
        session.removeAttribute(IN_SESSION);
        return Optional.of(kept);
    }

    /** The first value of the field; empty when it was not filled in. */
    public Optional<String> first(String field) {
        return all(field).stream().filter(value -> !value.isBlank()).findFirst();
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, new ArrayList<>());
    }
}
