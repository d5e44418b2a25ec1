package be.goesting.site.forms;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sending of a filled-in form, by which it is known when it comes a second time. Of who sent it and of what was in it
 * nothing can be read back: also a question without a name is sent but once.
 *
 * @param key null for what was sent without a submission id, and so is always another act
 */
public record Submission(@Nullable UUID key) {

    /** The hidden field with an id of the form's own, made with the page. */
    public static final String FIELD = "submission";

    /** Who went back, typed something else and sent it again means something else: so what was typed is in the key too. */
    static Submission of(HttpServletRequest request, UUID viewer) {
        String id = request.getParameter(FIELD);
        if (id == null || id.isBlank()) {
            return new Submission(null);
        }
        MessageDigest digest = sha256();
        add(digest, viewer + request.getRequestURI());
        for (Map.Entry<String, String[]> field : new TreeMap<>(request.getParameterMap()).entrySet()) {
            if (!field.getKey().equals("_csrf")) {
                add(digest, field.getKey());
                for (String value : field.getValue()) {
                    add(digest, value);
                }
            }
        }
        addFiles(digest, request);
        var bytes = ByteBuffer.wrap(digest.digest());
        return new Submission(new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static void addFiles(MessageDigest digest, HttpServletRequest request) {
        if (!String.valueOf(request.getContentType()).startsWith("multipart/")) {
            return;
        }
        try {
            for (Part part : request.getParts()) {
                if (part.getSubmittedFileName() != null) {
                    add(digest, part.getSubmittedFileName());
                    addContent(digest, part);
                }
            }
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addContent(MessageDigest digest, Part part) throws IOException {
        try (var content = new DigestInputStream(part.getInputStream(), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
