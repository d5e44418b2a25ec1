package be.goesting.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Addresses inside this site. */
public final class Paths {

    /** What a form says that is shown again, at an address that cannot be looked at. */
    private static final String STOOD_AT = "stoodAt";

    private Paths() {}

    /** The address when it is one of this site's, else the front page: nobody is led elsewhere by a link made by others. */
    public static String local(@Nullable String path) {
        if (path == null) {
            return "/";
        }
        boolean local =
                path.startsWith("/") && !path.startsWith("//") && path.chars().noneMatch(c -> c == '\\' || c < ' ');
        return local ? encoded(path) : "/";
    }

    /** The page of this site on which the form stood that is being sent; else the front page. */
    public static String before(HttpServletRequest request) {
        String stoodAt = request.getDispatcherType() == DispatcherType.ERROR ? null : request.getParameter(STOOD_AT);
        if (stoodAt != null) {
            return local(stoodAt);
        }
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return "/";
        }
        try {
            URI page = URI.create(referer);
            return local(page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery());
        } catch (IllegalArgumentException noAddress) {
            return "/";
        }
    }

    /** As an address may be sent: what is no part of one stands there by its bytes, and nothing in it is a placeholder. */
    private static String encoded(String path) {
        var address = new StringBuilder();
        path.codePoints().forEach(c -> {
            if (c > ' ' && c < 0x7F && "{}|^`\"<>".indexOf(c) < 0) {
                address.appendCodePoint(c);
            } else {
                address.append(UriUtils.encode(Character.toString(c), StandardCharsets.UTF_8));
            }
        });
        return address.toString();
    }
}
