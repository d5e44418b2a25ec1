package be.goesting.people.administration;

import be.goesting.site.forms.FormValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was filled in, by field, as a browser sent it or as it was kept while somebody signed in again. */
record FormText(Function<String, List<String>> values) {

    String of(String field) {
        return values.apply(field).stream().findFirst().map(String::strip).orElse("");
    }

    boolean has(String field) {
        return !of(field).isEmpty();
    }

    /** Empty for what is no id: nothing is found by it then, and the form says so. */
    static Optional<UUID> id(String text) {
        return FormValue.id(text);
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
