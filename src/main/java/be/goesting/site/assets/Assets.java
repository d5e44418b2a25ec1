package be.goesting.site.assets;

import be.goesting.site.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Styles with the icons, and scripts, each under an address that carries a hash of its content, so that a browser may keep it for
 * ever. Many small files in the source are one file on the wire.
 */
@Component
public class Assets {

    record Asset(String address, String type, byte[] plain, byte[] zipped) {}

    private static final Map<String, String> TYPES = Map.of(
            "css",
            "text/css;charset=utf-8",
            "js",
            "text/javascript;charset=utf-8",
            "svg",
            "image/svg+xml;charset=utf-8");

    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
    private final Map<String, Asset> assets = new ConcurrentHashMap<>();
    private final Icons icons;
    private final boolean rereads;

    /** @param rereads reads every file anew for every page, for who is changing them */
    Assets(@Value("${goesting.dev:false}") boolean rereads) {
        this.rereads = rereads;
        this.icons = Icons.read(all("static/icons.svg"));
    }

    public String address(String name) {
        return asset(name).address();
    }

    Asset asset(String name) {
        return rereads ? read(name) : assets.computeIfAbsent(name, this::read);
    }

    public Icons icons() {
        return rereads ? readIcons() : icons;
    }

    private Icons readIcons() {
        return Icons.read(all("static/icons.svg"));
    }

    private Asset read(String name) {
        byte[] plain = content(name).getBytes(StandardCharsets.UTF_8);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String address = "/assets/" + name.substring(0, name.lastIndexOf('.')) + "-" + hash(plain) + "." + ending;
        return new Asset(address, Objects.requireNonNull(TYPES.get(ending)), plain, zip(plain));
    }

    private String content(String name) {
        return switch (name) {
            case "goesting.css" -> styles();
            case "goesting.js" -> all("static/js/*.js");
            case "htmx.js" -> all("META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js");
            case "favicon.svg", "wordmark.svg" -> all("static/" + name);
            default -> throw new NotFound("asset " + name);
        };
    }

    /** The order of the layers is the order of authority: what stands later wins, whatever its specificity. */
    private String styles() {
        return "@layer reset, tokens, base, layout, components, utilities;\n"
                + layer("reset", "static/css/reset.css")
                + layer("tokens", "static/css/tokens.css")
                + layer("base", "static/css/base.css")
                + layer("layout", "static/css/layout.css")
                + layer("components", "static/css/components/*.css")
                + "@layer components {\n" + icons().styles() + "}\n"
                + layer("utilities", "static/css/utilities.css")
                + "@media print {\n" + layer("utilities", "static/css/print.css") + "}\n";
    }

    private String layer(String layer, String pattern) {
        return "@layer " + layer + " {\n" + all(pattern) + "}\n";
    }

    private String all(String pattern) {
        try {
            return Arrays.stream(files.getResources("classpath*:" + pattern))
                    .sorted(Comparator.comparing(file -> Objects.requireNonNullElse(file.getFilename(), "")))
                    .map(Assets::text)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
