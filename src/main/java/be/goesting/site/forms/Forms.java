package be.goesting.site.forms;

import be.goesting.site.forms.binding.FormBinder;
import be.goesting.site.forms.saved.SavedForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.DataBinder;

/** Forms are records, bound and validated by Spring; in the model each is called the same. */
public final class Forms {

    /** {@code @Valid @ModelAttribute(Forms.NAME) NeedForm form, BindingResult errors}. */
    public static final String NAME = "form";

    private Forms() {}

    /** What somebody had typed before the session turned out to have ended, as the form it was typed in. */
    public static <T extends Record> T read(SavedForm saved, Class<T> type) {
        var binder = new FormBinder(type, NAME);
        binder.construct(new SavedValues(saved));
        return type.cast(Objects.requireNonNull(binder.getTarget()));
    }

    /** What stands in the query of an address, where a handler is not at hand. */
    public static <T extends Record> T read(HttpServletRequest request, Class<T> type) {
        var binder = new FormBinder(type, NAME);
        binder.construct(request);
        return type.cast(Objects.requireNonNull(binder.getTarget()));
    }

    /** Whether the field was in what was sent at all, with whatever value. */
    public static boolean isSent(HttpServletRequest request, String field) {
        return request.getParameter(field) != null;
    }

    /** Whether something was chosen for the field: not left away, and not left empty. */
    public static boolean isChosen(HttpServletRequest request, String field) {
        String chosen = request.getParameter(field);
        return chosen != null && !chosen.isBlank();
    }

    private record SavedValues(SavedForm saved) implements DataBinder.ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            List<String> values = saved.all(name);
            return values.isEmpty() ? null : values.toArray(String[]::new);
        }

        @Override
        public Set<String> getNames() {
            return saved.fields().keySet();
        }
    }
}
