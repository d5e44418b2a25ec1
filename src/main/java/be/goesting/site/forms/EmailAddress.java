package be.goesting.site.forms;

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

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    /** A domain may have accents (UTS #46), but no underscore and no spaces. */
    private static final IDNA DOMAINS = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    private EmailAddress() {}

    /** The address as it is kept: in small letters, without what cannot be seen; empty when it is none. */
    public static Optional<String> of(String typed) {
        String address = UNSEEN.matcher(typed).replaceAll("").strip().toLowerCase(Locale.ROOT);
        int at = address.indexOf('@');
        boolean right = at > 0
                && at <= LONGEST_NAME
                && address.length() <= LONGEST
                && NAME.matcher(address.substring(0, at)).matches()
                && isDomain(address.substring(at + 1));
        return right ? Optional.of(address) : Optional.empty();
    }

    private static boolean isDomain(String domain) {
        var info = new IDNA.Info();
        var ascii = new StringBuilder();
        DOMAINS.nameToASCII(domain, ascii, info);
        return !info.hasErrors() && ascii.indexOf(".") > 0 && ascii.length() <= LONGEST;
    }
}
