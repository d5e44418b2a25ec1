package be.goesting.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one address, in the language of who gets it.
 *
 * @param subject one line; what is beyond {@value #LONGEST_SUBJECT} characters is left out
 * @param body at most {@value #LONGEST_BODY} characters
 * @param calendar what a calendar is to make of it; null for nothing
 * @param expiresAt when it is of no use any more
 */
public record Mail(
        String to, String subject, String body, @Nullable CalendarAttachment calendar, Instant expiresAt) {

    static final int LONGEST_SUBJECT = 400;
    static final int LONGEST_BODY = 100_000;

    public Mail {
        subject = line(subject);
        if (body.length() > LONGEST_BODY) {
            throw new IllegalArgumentException("A mail of " + body.length() + " characters");
        }
    }

    /** A line break would begin a header of somebody else's choice. */
    private static String line(String subject) {
        String line = subject.replaceAll("\\s+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(LONGEST_SUBJECT, line.codePointCount(0, line.length())));
        return line.substring(0, end);
    }
}
