package be.goesting.site.forms;

import be.goesting.mail.AsciiAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What counts as an e-mail address, everywhere. */
public final class EmailAddress {

    /** As in RFC 5321. */
    private static final int LONGEST = 254;

    private static final int LONGEST_NAME = 64;

    /** A dot-atom of RFC 5322: no accents, for few servers take those before the @. */
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private EmailAddress() {}

    /** The address as it is kept: in small letters, without what cannot be seen; empty when it is none. */
    public static Optional<String> of(String typed) {
        String address = UNSEEN.matcher(typed).replaceAll("").strip().toLowerCase(Locale.ROOT);
        int at = address.indexOf('@');
        boolean right = at > 0
                && at <= LONGEST_NAME
                && address.length() <= LONGEST
                && NAME.matcher(address.substring(0, at)).matches()
                && at == address.lastIndexOf('@')
                && isMailable(address);
        return right ? Optional.of(address) : Optional.empty();
    }

    /** A domain may have accents, and has a dot. */
    private static boolean isMailable(String address) {
        return AsciiAddress.of(address)
                .filter(ascii -> ascii.indexOf('.', ascii.indexOf('@') + 2) > 0 && ascii.length() <= LONGEST)
                .isPresent();
    }
}
