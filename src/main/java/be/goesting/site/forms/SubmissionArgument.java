package be.goesting.site.forms;

import be.goesting.site.Pages;
import be.goesting.site.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler by which {@link Submission} the form was sent. */
record SubmissionArgument(Pages pages) implements HandlerMethodArgumentResolver {

    private static final UUID NOBODY = new UUID(0, 0);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Submission.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var sent = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        UUID viewer = pages.of(sent).someone().map(Viewer::id).orElse(NOBODY);
        return Submission.of(sent, viewer);
    }
}
