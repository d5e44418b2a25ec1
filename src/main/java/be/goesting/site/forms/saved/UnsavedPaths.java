package be.goesting.site.forms.saved;

import jakarta.servlet.http.HttpServletRequest;

/** Where nothing may be kept with somebody's session; filled by what may be done without a name. */
public interface UnsavedPaths {

    /** Whether the path, kept with whose session this browser has, could tell who did something without a name. */
    boolean covers(HttpServletRequest request, String path);
}
