package be.goesting.database.embedded;

import be.goesting.database.DatabaseFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's program for this kind of machine, packed into the application. */
record Archive(String name) {

    private static final int OWNER_MAY_EXECUTE = 0100;

    static Archive forThisMachine() {
        String name = "/postgres-%s-%s%s.txz".formatted(system(), processor(), library());
        if (Archive.class.getResource(name) == null) {
            throw new DatabaseFailure(
                    "Goesting brings no PostgreSQL for this kind of machine (" + name + ").",
                    "Run a PostgreSQL 18 server yourself and set spring.datasource.url to it.");
        }
        return new Archive(name);
    }

    private static String system() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.startsWith("mac") ? "darwin" : system.startsWith("windows") ? "windows" : "linux";
    }

    private static String processor() {
        String processor = System.getProperty("os.arch", "");
        return switch (processor) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> processor;
        };
    }

    private static String library() {
        return Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
    }

    /** Changes when the program in it changes. */
    String version() throws IOException {
        try (var in = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void unpack(Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(open()))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            path.toFile().setExecutable((entry.getMode() & OWNER_MAY_EXECUTE) != 0, false);
        }
    }

    private InputStream open() throws IOException {
        InputStream in = Archive.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException(name + " has gone from the application");
        }
        return in;
    }
}
