package be.goesting.site.forms.errors;

import be.goesting.site.forms.Forms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives each page what is wrong with its form, as {@code errors}; a page with a form that is not right answers 422. */
public class FormErrorsInterceptor implements HandlerInterceptor {

    private static final String ERRORS = "errors";

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        if (view == null || isRedirect(view)) {
            return;
        }
        Map<?, ?> errors = errors(view.getModel());
        view.addObject(ERRORS, errors);
        boolean isRight = errors.isEmpty() || request.getMethod().equals("GET");
        if (!isRight && response.getStatus() == HttpServletResponse.SC_OK) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        }
    }

    /** Those that the handler gave, or else those of the form. */
    private static Map<?, ?> errors(Map<String, Object> model) {
        if (model.get(ERRORS) instanceof Map<?, ?> given) {
            return given;
        }
        return model.get(BindingResult.MODEL_KEY_PREFIX + Forms.NAME) instanceof BindingResult result
                ? FieldErrors.of(result)
                : Map.of();
    }

    private static boolean isRedirect(ModelAndView view) {
        return view.getViewName() != null && view.getViewName().startsWith("redirect:");
    }
}
