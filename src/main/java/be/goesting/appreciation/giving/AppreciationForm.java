package be.goesting.appreciation.giving;

import be.goesting.site.forms.Choice;
import be.goesting.site.forms.FormValue;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A thank-you as it was filled in, word for word.
 *
 * @param to ids of colleagues chosen
 * @param toName names typed, separated by commas
 * @param about the address of what it thanks for; empty for nothing in particular
 * @param opening which opening sentence; {@link #NONE} for the own words alone
 */
public record AppreciationForm(
        List<@Choice String> to,

        @Size(max = 2_000, message = "appreciation.error.to.many")
        String toName,

        @Choice String about,

        @Choice String opening,

        @Size(max = AppreciationFormParser.MOST_CHARACTERS, message = "appreciation.error.body.long")
        String body,

        boolean open) {

    /** No opening sentence. */
    public static final String NONE = "none";

    public AppreciationForm {
        opening = opening.isEmpty() ? "1" : opening;
    }

    /** The same, to this colleague. */
    AppreciationForm to(UUID colleague) {
        return new AppreciationForm(List.of(colleague.toString()), toName, about, opening, body, open);
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
