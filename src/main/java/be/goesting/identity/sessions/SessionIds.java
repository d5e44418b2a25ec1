package be.goesting.identity.sessions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.session.SessionIdGenerator;

/** A session has two ids: a secret one that the browser keeps, and a hash of it that the database knows it by. */
final class SessionIds implements SessionIdGenerator {

    private static final ScopedValue<String> SECRET = ScopedValue.newInstance();

    static String newSecret() {
        return UUID.randomUUID().toString();
    }

    static String stored(String secret) {
        return HexFormat.of().formatHex(sha256().digest(secret.getBytes(StandardCharsets.UTF_8)));
    }

    /** Does the work; the session that gets an id in it is known by that of this secret. */
    static <T> T giving(String secret, Supplier<T> work) {
        return ScopedValue.where(SECRET, secret).call(work::get);
    }

    @Override
    public String generate() {
        return stored(SECRET.get());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
