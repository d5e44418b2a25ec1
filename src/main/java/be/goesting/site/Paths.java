package be.goesting.site;

import org.jspecify.annotations.Nullable;

/** Addresses inside this site. */
public final class Paths {

    private Paths() {}

    /** The address when it is one of this site's, else the front page: nobody is led elsewhere by a link made by others. */
    public static String local(@Nullable String path) {
        if (path == null) {
            return "/";
        }
        boolean local =
                path.startsWith("/") && !path.startsWith("//") && path.chars().noneMatch(c -> c == '\\' || c < ' ');
        return local ? path : "/";
    }
}
