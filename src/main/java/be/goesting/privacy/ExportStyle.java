package be.goesting.privacy;

import gg.jte.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The style of the page that is taken home. It travels inside the page; the page's own policy allows this text and nothing else. */
@Component
public class ExportStyle {

    private final String text;
    private final String hash;

    ExportStyle() throws IOException, NoSuchAlgorithmException {
        byte[] style = new ClassPathResource("privacy/export.css").getContentAsByteArray();
        this.text = new String(style, StandardCharsets.UTF_8);
        this.hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
    }

    public Content text() {
        return output -> output.writeContent(text);
    }

    public String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash + "'";
    }
}
