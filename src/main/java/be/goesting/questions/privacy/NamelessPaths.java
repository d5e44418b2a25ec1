package be.goesting.questions.privacy;

import be.goesting.site.forms.saved.UnsavedPaths;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** Of questions and what stands under them nothing is kept with the session of a browser in which one asked without a name. */
@Component
class NamelessPaths implements UnsavedPaths {

    private static final List<String> OF_QUESTIONS =
            List.of("/questions/", "/answers/", "/answer-comments/", "/passes/");

    @Override
    public boolean covers(HttpServletRequest request, String path) {
        return OF_QUESTIONS.stream().anyMatch(path::startsWith) && AnonymousIdentity.isIn(request);
    }
}
