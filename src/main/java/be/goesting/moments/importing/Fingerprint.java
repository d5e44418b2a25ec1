package be.goesting.moments.importing;

import be.goesting.imports.files.FoldedText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** By what a post is known again, in whatever file it comes and however that was saved. */
final class Fingerprint {

    private Fingerprint() {}

    /** Of what it says: the same when only spaces differ, or what nobody sees. */
    static String ofContent(String... parts) {
        return hash(parts);
    }

    /** By the name that it bears there, for a person may be called otherwise by now, or be gone. */
    static String byName(Names.Name author, String content) {
        return "csv:" + hash("name", author.folded(), content);
    }

    /** By who wrote it, for files call the same person by many names. */
    static String byPerson(UUID author, String content) {
        return "csv:" + hash("person", author.toString(), content);
    }

    /** All by which it can be known; nobody is taken for one of two with the same name. */
    static List<String> all(Names.Name author, String content) {
        return author.id() == null || author.found() > 1
                ? List.of(byName(author, content))
                : List.of(byName(author, content), byPerson(author.id(), content));
    }

    private static String hash(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(FoldedText.of(part).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
