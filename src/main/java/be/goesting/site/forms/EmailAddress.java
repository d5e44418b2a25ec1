package be.goesting.site.forms;

import be.goesting.mail.AsciiAddress;
import com.ibm.icu.text.IDNA;
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

    /** Also as it is written in other scripts. */
    private static final Pattern CLOSING_POINT = Pattern.compile("[.\u3002\uFF0E\uFF61]$");

    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_UNICODE);

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private EmailAddress() {}

    /**
     * The address as it is kept: in small letters, without what cannot be seen, the domain in the letters that people read and
     * without the point that may close it. So one mailbox has one spelling. Empty when it is none.
     */
    public static Optional<String> of(String typed) {
        String address = UNSEEN.matcher(typed).replaceAll("").strip().toLowerCase(Locale.ROOT);
        int at = address.indexOf('@');
        boolean right = at > 0
                && at <= LONGEST_NAME
                && address.length() <= LONGEST
                && NAME.matcher(address.substring(0, at)).matches()
                && at == address.lastIndexOf('@');
        return right ? readable(address.substring(0, at + 1), address.substring(at + 1)) : Optional.empty();
    }

    private static Optional<String> readable(String beforeDomain, String domain) {
        return AsciiAddress.of(beforeDomain + CLOSING_POINT.matcher(domain).replaceFirst(""))
                .filter(EmailAddress::isMailable)
                .map(ascii -> {
                    var letters = new StringBuilder();
                    DOMAINS.nameToUnicode(ascii.substring(beforeDomain.length()), letters, new IDNA.Info());
                    return beforeDomain + letters;
                });
    }

    /** A domain has a dot. */
    private static boolean isMailable(String ascii) {
        return ascii.indexOf('.', ascii.indexOf('@') + 2) > 0 && ascii.length() <= LONGEST;
    }
}
