package be.goesting.database.embedded;

import be.goesting.database.DatabaseFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The passwords of the two roles, made once and kept beside the data in PostgreSQL's own password file format, so that
 * {@code PGPASSFILE} lets an administrator in with any client.
 */
record Passwords(String owner, String application) {

    private static final Pattern LINES = Pattern.compile(
            "127\\.0\\.0\\.1:\\*:\\*:postgres:(\\S+)\\R127\\.0\\.0\\.1:\\*:\\*:goesting_app:(\\S+)\\R?");

    static Passwords of(DatabaseFolder folder) throws IOException {
        if (!Files.exists(folder.passwords()) && !Files.exists(folder.cluster())) {
            make(folder);
        }
        Matcher lines = LINES.matcher(read(folder));
        if (!lines.matches()) {
            throw lost(folder);
        }
        return new Passwords(lines.group(1), lines.group(2));
    }

    private static String read(DatabaseFolder folder) throws IOException {
        if (!Files.exists(folder.passwords())) {
            return "";
        }
        OwnerOnly.file(folder.passwords());
        return Files.readString(folder.passwords());
    }

    private static void make(DatabaseFolder folder) throws IOException {
        String text = "127.0.0.1:*:*:postgres:%s\n127.0.0.1:*:*:goesting_app:%s\n".formatted(random(), random());
        OwnerOnly.write(folder.passwords(), folder.unfinished(), text);
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static DatabaseFailure lost(DatabaseFolder folder) {
        return new DatabaseFailure(
                "The file " + folder.passwords() + " with the database's passwords is missing or damaged.",
                "Put that file back from a backup of the data folder.");
    }

    @Override
    public String toString() {
        return "Passwords";
    }
}
