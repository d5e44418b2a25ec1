package be.goesting.appreciation;

import be.goesting.site.SavedForm;
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
        List<String> to, String toName, String about, String opening, String words, boolean open, String submission) {

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
        String submission = first.apply("submission");
        return new AppreciationForm(
                fields.apply("to"),
                first.apply("toName"),
                first.apply("for"),
                first.apply("opening").isEmpty() ? "1" : first.apply("opening"),
                first.apply("words"),
                first.apply("open").equals("yes"),
                submission.isEmpty() ? UUID.randomUUID().toString() : submission);
    }

    /** The same, to this colleague. */
    AppreciationForm to(UUID colleague) {
        return new AppreciationForm(List.of(colleague.toString()), toName, about, opening, words, open, submission);
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

    UUID submissionId() {
        return id(submission).orElseGet(UUID::randomUUID);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
