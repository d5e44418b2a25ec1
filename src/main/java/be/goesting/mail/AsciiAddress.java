package be.goesting.mail;

import com.ibm.icu.text.IDNA;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** An e-mail address as every mail server takes it: a domain with accents as IDNA (UTS #46) writes it. */
public final class AsciiAddress {

    private static final IDNA DOMAINS = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    private AsciiAddress() {}

    /** Empty when there is none: for what stands before the @ there is no other way of writing, and few servers take accents there. */
    public static Optional<String> of(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1 || !StandardCharsets.US_ASCII.newEncoder().canEncode(address.substring(0, at))) {
            return Optional.empty();
        }
        var domain = new StringBuilder();
        var info = new IDNA.Info();
        DOMAINS.nameToASCII(address.substring(at + 1), domain, info);
        return info.hasErrors() || domain.isEmpty()
                ? Optional.empty()
                : Optional.of(address.substring(0, at + 1) + domain);
    }
}
