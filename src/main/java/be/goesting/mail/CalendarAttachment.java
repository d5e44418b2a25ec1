package be.goesting.mail;

/**
 * The text of an {@code .ics}, at most {@value #LONGEST} characters.
 *
 * @param method what the calendar is to do with it: {@code REQUEST} or {@code CANCEL}
 */
public record CalendarAttachment(String method, String text) {

    static final int LONGEST = 100_000;

    public CalendarAttachment {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A calendar file of " + text.length() + " characters");
        }
    }
}
