package be.goesting.site.forms.saved;

import be.goesting.site.forms.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Knows for whom a form was made, also when the session has ended since: the form says it, signed with a key of this
 * installation. It lets nobody in; it only tells whose the words in the form are.
 */
@Component
public class FormWriters {

    /** It stands behind the form's own id, in the same field. */
    public static final String AFTER = ".";

    private static final String HMAC = "HmacSHA256";

    /** So much of it as nobody guesses: it stands in each form of a page. */
    private static final int MAC_BYTES = 8;

    private static final int LONGEST = 200;

    private final SingletonSupplier<byte[]> secret;

    FormWriters(JdbcClient database) {
        this.secret = SingletonSupplier.of(() ->
                database.sql("select secret from form_keys").query(byte[].class).single());
    }

    public String sign(UUID person) {
        byte[] id = bytes(person);
        byte[] mac = macOf(id);
        byte[] both =
                ByteBuffer.allocate(id.length + mac.length).put(id).put(mac).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /** For whom the form that is being sent was made; empty when that was not said by us. */
    public Optional<UUID> of(HttpServletRequest request) {
        String submission = request.getParameter(Submission.FIELD);
        return submission == null || submission.length() > LONGEST || !submission.contains(AFTER)
                ? Optional.empty()
                : read(submission.substring(submission.lastIndexOf(AFTER) + 1));
    }

    private Optional<UUID> read(String signed) {
        try {
            byte[] given = Base64.getUrlDecoder().decode(signed.getBytes(StandardCharsets.ISO_8859_1));
            return given.length < Long.BYTES * 2 ? Optional.empty() : readId(signed, ByteBuffer.wrap(given));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private Optional<UUID> readId(String signed, ByteBuffer given) {
        var person = new UUID(given.getLong(), given.getLong());
        boolean ours = MessageDigest.isEqual(
                sign(person).getBytes(StandardCharsets.UTF_8), signed.getBytes(StandardCharsets.UTF_8));
        return ours ? Optional.of(person) : Optional.empty();
    }

    private byte[] macOf(byte[] id) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.obtain(), HMAC));
            return Arrays.copyOf(mac.doFinal(id), MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
