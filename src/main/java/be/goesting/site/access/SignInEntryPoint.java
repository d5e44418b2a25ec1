package be.goesting.site.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where somebody is sent who has to sign in first; what was typed is kept until then. */
public interface SignInEntryPoint {

    void show(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
