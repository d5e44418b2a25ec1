package be.goesting.appreciation;

import be.goesting.site.forms.FormValue;
import be.goesting.site.forms.saved.SavedForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A thank-you as it was filled in, word for word.
 *
 * @param to ids of colleagues chosen
 * @param toName names typed, separated by commas
 * @param about the address of what it thanks for; empty for nothing in particular
 * @param opening which opening sentence; {@link #NONE} for the own words alone
 */
public record AppreciationForm(
        List<String> to, String toName, String about, String opening, String words, boolean open) {

    /** No opening sentence. */
    public static final String NONE = "none";

    static AppreciationForm of(HttpServletRequest request) {
        return of(name -> {
            String[] values = request.getParameterValues(name);
            return values == null ? List.of() : Arrays.asList(values);
        });
    }

    static AppreciationForm of(SavedForm kept) {
        return of(kept::all);
    }

    private static AppreciationForm of(Function<String, List<String>> fields) {
        Function<String, String> first =
                name -> fields.apply(name).stream().findFirst().orElse("");
        return new AppreciationForm(
                fields.apply("to"),
                first.apply("toName"),
                first.apply("for"),
                first.apply("opening").isEmpty() ? "1" : first.apply("opening"),
                first.apply("words"),
                first.apply("open").equals("yes"));
    }

    /** The same, to this colleague. */
    AppreciationForm to(UUID colleague) {
        return new AppreciationForm(List.of(colleague.toString()), toName, about, opening, words, open);
    }

    List<UUID> ids() {
        List<UUID> ids = new ArrayList<>();
        to.forEach(text -> id(text).ifPresent(ids::add));
        return ids;
    }

    List<String> names() {
        return Arrays.stream(toName.split("[,;\\n]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<UUID> id(String text) {
        return FormValue.id(text);
    }
}
