package be.goesting.needs.steps;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step, and what is told of it, as it was filled in. */
public record StepForm(String words, String onDay, String brought, String advises, String intention, String reviewOn) {

    static StepForm of(HttpServletRequest request) {
        return new StepForm(
                text(request, "words"),
                text(request, "onDay"),
                text(request, "brought"),
                text(request, "advises"),
                text(request, "intention"),
                text(request, "reviewOn"));
    }

    static StepForm of(Step step) {
        var use = Optional.ofNullable(step.use());
        return new StepForm(
                step.words(),
                Optional.ofNullable(step.onDay()).map(Objects::toString).orElse(""),
                said(step.brought()),
                said(step.advises()),
                use.map(Step.Use::words).orElse(""),
                use.map(Step.Use::reviewOn).map(Objects::toString).orElse(""));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
