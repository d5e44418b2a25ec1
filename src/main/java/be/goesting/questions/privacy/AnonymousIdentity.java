package be.goesting.questions.privacy;

import be.goesting.site.Viewer;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Asking without a name. The asker's browser keeps a secret of 32 random bytes and the ids of what was asked with it; the
 * database keeps only {@code HMAC-SHA256(secret, person id, question id)}. So the asker is known again in that browser, and
 * nobody who reads the database, backups included, can tell who asked, or that two questions have one asker.
 */
@Component
public class AnonymousIdentity {

    private static final String COOKIE = "goesting-nameless";
    private static final int SECRET = 32;
    private static final int KEPT = 30;
    private static final Duration LIFE = Duration.ofDays(365);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    /** What the browser keeps; ids from new to old. */
    private record Kept(byte[] secret, List<UUID> questions) {}

    /** A question's id, with the key that goes with it. */
    public record Key(UUID question, String key) {}

    /** The key of the question when this browser may have asked it; else empty, which is nobody's key. */
    public String key(HttpServletRequest request, Viewer viewer, UUID question) {
        return kept(request)
                .filter(kept -> kept.questions().contains(question))
                .map(kept -> key(kept.secret(), viewer.id(), question))
                .orElse("");
    }

    /** Whether anything was asked without a name from this browser, whoever did. */
    static boolean isIn(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals(COOKIE));
    }

    /** What was asked from this browser: by whom, the database tells. */
    public List<Key> keys(HttpServletRequest request, Viewer viewer) {
        return kept(request)
                .map(kept -> kept.questions().stream()
                        .map(question -> new Key(question, key(kept.secret(), viewer.id(), question)))
                        .toList())
                .orElse(List.of());
    }

    /** A new question's key; the browser remembers it from now on. Only the newest thirty are. */
    public String remember(HttpServletRequest request, HttpServletResponse response, Viewer viewer, UUID question) {
        Kept kept = kept(request).orElseGet(AnonymousIdentity::fresh);
        List<UUID> questions = new ArrayList<>(kept.questions());
        questions.addFirst(question);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(
                                COOKIE,
                                text(new Kept(
                                        kept.secret(),
                                        questions.stream().limit(KEPT).toList())))
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(LIFE)
                        .build()
                        .toString());
        return key(kept.secret(), viewer.id(), question);
    }

    private static Kept fresh() {
        byte[] secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        return new Kept(secret, List.of());
    }

    private static String key(byte[] secret, UUID person, UUID question) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(bytes(person));
            return TEXT.encodeToString(mac.doFinal(bytes(question)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Kept> kept(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie -> read(cookie.getValue()).stream())
                        .findFirst();
    }

    /** The secret, then sixteen bytes per question. */
    private static String text(Kept kept) {
        ByteBuffer bytes =
                ByteBuffer.allocate(SECRET + 16 * kept.questions().size()).put(kept.secret());
        kept.questions().forEach(id -> bytes.put(bytes(id)));
        return TEXT.encodeToString(bytes.array());
    }

    private static Optional<Kept> read(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length < SECRET || (bytes.length - SECRET) % 16 != 0) {
                return Optional.empty();
            }
            ByteBuffer rest = ByteBuffer.wrap(bytes, SECRET, bytes.length - SECRET);
            List<UUID> questions = new ArrayList<>();
            while (rest.hasRemaining()) {
                questions.add(new UUID(rest.getLong(), rest.getLong()));
            }
            return Optional.of(new Kept(Arrays.copyOf(bytes, SECRET), questions));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
