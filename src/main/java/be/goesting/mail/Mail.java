package be.goesting.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one address, in the language of who gets it.
 *
 * @param subject one line; what is beyond {@value #LONGEST_SUBJECT} characters is left out
 * @param body at most {@value #LONGEST_BODY} characters
 * @param calendar what a calendar is to make of it; null for nothing
 * @param expiresAt when it is of no use any more
 * @param sender who made it leave; null for who asked for it at the door
 * @param about what it is about: as long as it waits, a newer one about the same takes its place; null for what none replaces
 * @param mayChange whether a newer one may be expected, so that it waits a while for it
 * @param unsubscribeUrl where no more mails like it can be asked for, without signing in; null for what one cannot do without
 * @param notBefore when it leaves at the earliest; null for at once
 */
public record Mail(
        String to,
        String subject,
        String body,
        @Nullable CalendarAttachment calendar,
        Instant expiresAt,
        @Nullable UUID sender,
        @Nullable String about,
        boolean mayChange,
        @Nullable String unsubscribeUrl,
        @Nullable Instant notBefore) {

    static final int LONGEST_SUBJECT = 400;
    static final int LONGEST_BODY = 100_000;

    public Mail {
        subject = line(subject);
        if (body.length() > LONGEST_BODY) {
            throw new IllegalArgumentException("A mail of " + body.length() + " characters");
        }
    }

    /** One that nobody in particular made leave, and that none replaces. */
    public Mail(String to, String subject, String body, @Nullable CalendarAttachment calendar, Instant expiresAt) {
        this(to, subject, body, calendar, expiresAt, null, null, false, null, null);
    }

    public Mail from(UUID person) {
        return new Mail(to, subject, body, calendar, expiresAt, person, about, mayChange, unsubscribeUrl, notBefore);
    }

    /** Takes the place of the one about the same that still waits. */
    public Mail replacing(String same) {
        return new Mail(to, subject, body, calendar, expiresAt, sender, same, mayChange, unsubscribeUrl, notBefore);
    }

    /** Waits a while for a newer one about the same. */
    public Mail waitingForNewer() {
        return new Mail(to, subject, body, calendar, expiresAt, sender, about, true, unsubscribeUrl, notBefore);
    }

    /** Leaves no earlier, and says where no more like it can be asked for. */
    public Mail wished(@Nullable Instant notBefore, @Nullable String unsubscribeUrl) {
        return new Mail(to, subject, body, calendar, expiresAt, sender, about, mayChange, unsubscribeUrl, notBefore);
    }

    /** A line break would begin a header of somebody else's choice. */
    private static String line(String subject) {
        String line = subject.replaceAll("\\s+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(LONGEST_SUBJECT, line.codePointCount(0, line.length())));
        return line.substring(0, end);
    }
}
