package be.goesting.mail;

import java.util.Locale;

/** So many mails left today that no more comes of what somebody wants to do; tomorrow it can. */
public class TooMuchMail extends RuntimeException {

    /** Of whom there were too many. */
    public enum Limit {
        SENDER,
        RECEIVER,
        ORGANISATION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Limit of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    private final Limit limit;

    public TooMuchMail(Limit limit) {
        super("Too much mail today of one " + limit.code());
        this.limit = limit;
    }

    public Limit limit() {
        return limit;
    }
}
