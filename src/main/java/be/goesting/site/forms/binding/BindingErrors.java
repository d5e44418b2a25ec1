package be.goesting.site.forms.binding;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.validation.DataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;

/** What was sent in a shape that no form has is refused, and is no error of ours. */
@ControllerAdvice
class BindingErrors {

    /** A place in a list that is no number, or that has none: nobody's page sends it. */
    @ExceptionHandler({NumberFormatException.class, IndexOutOfBoundsException.class})
    void refusePlace(RuntimeException failure, HttpServletResponse response) throws IOException {
        boolean isBinding = Arrays.stream(failure.getStackTrace())
                .anyMatch(call -> call.getClassName().equals(DataBinder.class.getName()));
        if (!isBinding) {
            throw failure;
        }
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    /** A file where words were asked for. */
    @ExceptionHandler(MethodArgumentConversionNotSupportedException.class)
    void refuseFile(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
