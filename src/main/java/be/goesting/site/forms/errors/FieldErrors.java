package be.goesting.site.forms.errors;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** What is wrong with a form, for its template: the key of a sentence by field, in the order of the fields. */
public final class FieldErrors {

    private FieldErrors() {}

    public static Map<String, String> of(BindingResult result) {
        List<String> order = fields(result.getTarget());
        Map<String, String> errors = new LinkedHashMap<>();
        result.getFieldErrors().stream()
                .sorted(comparingInt((FieldError error) -> order.indexOf(root(error.getField())))
                        .thenComparing(comparing(FieldError::getField)))
                .forEach(error -> errors.putIfAbsent(id(error.getField()), key(error)));
        return errors;
    }

    /** For a page with one place for what is wrong; null when nothing is. */
    public static @Nullable String first(BindingResult result) {
        return of(result).values().stream().findFirst().orElse(null);
    }

    /** As the page knows the field: one of several, {@code name[nl]}, has {@code name-nl} for an id. */
    public static String id(String field) {
        return field.replace('[', '-').replace("]", "");
    }

    private static String root(String field) {
        return field.split("\\[", 2)[0];
    }

    /** Of a constraint the message is the key; who found it wrong later has rejected it with the key as a code. */
    private static String key(FieldError error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), error.getCode());
    }

    private static List<String> fields(@Nullable Object form) {
        return form == null || !form.getClass().isRecord()
                ? List.of()
                : Arrays.stream(form.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList();
    }
}
