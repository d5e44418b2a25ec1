package be.goesting.site.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Tells the browser which form was sent and done, so that it forgets what it kept of it, and nothing before. */
final class SentCookie implements HandlerInterceptor {

    private static final String NAME = "goesting-sent";
    private static final String DONE = SentCookie.class.getName();
    private static final Duration KEPT = Duration.ofDays(1);

    /** Once the act of the request stands. */
    static void done() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(DONE, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (request.getAttribute(DONE) == null) {
            return;
        }
        String id = request.getParameter(Submission.FIELD);
        if (id != null && id.matches("[0-9a-f-]{36}")) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(NAME, id)
                            .path("/")
                            .maxAge(KEPT)
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .build()
                            .toString());
        }
    }
}
