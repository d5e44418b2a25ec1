package be.goesting.site.computing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says of what took too long that it did: nothing is broken. */
@ControllerAdvice
class TimeLimits {

    private static final Logger LOG = LoggerFactory.getLogger(TimeLimits.class);

    @ExceptionHandler({QueryTimeoutException.class, TookTooLong.class})
    void tooLong(RuntimeException failure, HttpServletResponse response) throws IOException {
        LOG.warn("Given up, for it took too long: {}", failure.getMessage());
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
