package be.goesting.notifications.bundles;

import be.goesting.notifications.preferences.Category;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The links with which somebody stops mails without signing in: they say of whom and of what, signed with a key of this installation.
 * They let nobody in, tell nothing, and work for as long as the mail is kept.
 */
@Component
public class UnsubscribeLinks {

    /** Whose mails, of what. */
    record Stop(UUID organisation, UUID person, Set<Category> categories) {}

    static final String PATH = "/unsubscribe/";

    private static final String HMAC = "HmacSHA256";
    private static final int MAC_BYTES = 16;
    private static final int SAID_BYTES = Long.BYTES * 4 + Short.BYTES;

    private final SingletonSupplier<byte[]> secret;
    private final String address;

    UnsubscribeLinks(JdbcClient database, @Value("${goesting.address}") String address) {
        this.secret = SingletonSupplier.of(() -> database.sql("select secret from unsubscribe_keys")
                .query(byte[].class)
                .single());
        this.address = address.replaceFirst("/+$", "");
    }

    public String of(UUID organisation, UUID person, Set<Category> categories) {
        return address + PATH + token(new Stop(organisation, person, categories));
    }

    /** Empty for what was not said by us. */
    Optional<Stop> read(String token) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(token);
            if (all.length != SAID_BYTES + MAC_BYTES) {
                return Optional.empty();
            }
            byte[] said = Arrays.copyOf(all, SAID_BYTES);
            byte[] mac = Arrays.copyOfRange(all, SAID_BYTES, all.length);
            return MessageDigest.isEqual(mac, macOf(said))
                    ? Optional.of(stop(ByteBuffer.wrap(said)))
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private String token(Stop stop) {
        byte[] said = ByteBuffer.allocate(SAID_BYTES)
                .putLong(stop.organisation().getMostSignificantBits())
                .putLong(stop.organisation().getLeastSignificantBits())
                .putLong(stop.person().getMostSignificantBits())
                .putLong(stop.person().getLeastSignificantBits())
                .putShort(bits(stop.categories()))
                .array();
        byte[] all = ByteBuffer.allocate(SAID_BYTES + MAC_BYTES)
                .put(said)
                .put(macOf(said))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    private static Stop stop(ByteBuffer said) {
        var organisation = new UUID(said.getLong(), said.getLong());
        var person = new UUID(said.getLong(), said.getLong());
        short bits = said.getShort();
        Set<Category> categories = EnumSet.allOf(Category.class);
        categories.removeIf(each -> (bits & bit(each)) == 0);
        return new Stop(organisation, person, categories);
    }

    private static short bits(Set<Category> categories) {
        return (short) categories.stream().mapToInt(UnsubscribeLinks::bit).sum();
    }

    /** A link stays right for years: a category keeps its code for ever, and its place among them. */
    private static int bit(Category category) {
        return 1 << category.place();
    }

    private byte[] macOf(byte[] said) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.obtain(), HMAC));
            return Arrays.copyOf(mac.doFinal(said), MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
