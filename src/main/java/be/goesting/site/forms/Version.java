package be.goesting.site.forms;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** What stood there when a form to change it was opened: who saves it later, does not undo what was changed elsewhere meanwhile. */
public final class Version {

    /** The hidden field with it. */
    public static final String FIELD = "version";

    private Version() {}

    public static String of(String... words) {
        return UUID.nameUUIDFromBytes(String.join("\0", words).getBytes(UTF_8)).toString();
    }

    /**
     * Whether something else stands there by now than when the form was opened, and than what is sent: sent twice, it is saved once.
     *
     * @param standing of what stands there now
     * @param sent of what is to stand there
     */
    public static boolean isPast(HttpServletRequest request, String standing, String sent) {
        String seen = request.getParameter(FIELD);
        return seen != null && !seen.equals(standing) && !sent.equals(standing);
    }
}
