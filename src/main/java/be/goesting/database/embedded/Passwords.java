package be.goesting.database.embedded;

import be.goesting.database.DatabaseFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The passwords of the three roles, made once and kept beside the data in PostgreSQL's own password file format, so that
 * {@code PGPASSFILE} lets an administrator in with any client.
 */
record Passwords(String superuser, String owner, String application) {

    private static final Pattern LINES = Pattern.compile(line("postgres") + "(?:" + line("goesting_owner") + ")?"
            + line("goesting_app").replaceAll("R$", "R?"));

    private static String line(String role) {
        return "127\\.0\\.0\\.1:\\*:\\*:" + role + ":(\\S+)\\R";
    }

    static Passwords of(DatabaseFolder folder) throws IOException {
        if (!Files.exists(folder.passwords()) && !Files.exists(folder.cluster())) {
            make(folder);
        }
        Matcher lines = LINES.matcher(read(folder));
        if (!lines.matches()) {
            throw lost(folder);
        }
        @Nullable String owner = lines.group(2);
        return owner == null
                ? write(folder, new Passwords(lines.group(1), random(), lines.group(3)))
                : new Passwords(lines.group(1), owner, lines.group(3));
    }

    private static String read(DatabaseFolder folder) throws IOException {
        if (!Files.exists(folder.passwords())) {
            return "";
        }
        OwnerOnly.file(folder.passwords());
        return Files.readString(folder.passwords());
    }

    private static void make(DatabaseFolder folder) throws IOException {
        write(folder, new Passwords(random(), random(), random()));
    }

    /** Also where the tables had no owner of their own yet. */
    private static Passwords write(DatabaseFolder folder, Passwords passwords) throws IOException {
        String line = "127.0.0.1:*:*:%s:%s\n";
        OwnerOnly.write(
                folder.passwords(),
                folder.unfinished(),
                line.formatted("postgres", passwords.superuser)
                        + line.formatted("goesting_owner", passwords.owner)
                        + line.formatted("goesting_app", passwords.application));
        return passwords;
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
