package be.goesting.site.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    /** Without the signature that may follow. */
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

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
        String field = Objects.requireNonNullElse(request.getParameter(Submission.FIELD), "");
        Matcher id = ID.matcher(field);
        if (id.lookingAt()) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(NAME, id.group())
                            .path("/")
                            .maxAge(KEPT)
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .build()
                            .toString());
        }
    }
}
