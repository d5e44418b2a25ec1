package be.goesting.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The secret in a sign-in link: which organisation, and 256 random bits of which the database keeps only a hash. */
record Token(UUID organisation, byte[] hash) {

    private static final int SECRET = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static String make(UUID organisation) {
        byte[] secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        byte[] all = ByteBuffer.allocate(Long.BYTES * 2 + SECRET)
                .putLong(organisation.getMostSignificantBits())
                .putLong(organisation.getLeastSignificantBits())
                .put(secret)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** Empty for what never was a token. */
    static Optional<Token> read(String token) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            if (bytes.remaining() != Long.BYTES * 2 + SECRET) {
                return Optional.empty();
            }
            var organisation = new UUID(bytes.getLong(), bytes.getLong());
            return Optional.of(new Token(organisation, sha256(token.getBytes(StandardCharsets.US_ASCII))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] sha256(byte[] secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
