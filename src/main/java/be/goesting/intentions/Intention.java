package be.goesting.intentions;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "I will use this when ...".
 *
 * @param moment the moment it came from; null when that is gone
 * @param reviewOn the day on which its owner is asked, gently, whether it worked
 * @param outcome null while it is open
 * @param outcomeNote what its owner said of how it went
 */
public record Intention(
        UUID id,
        @Nullable UUID moment,
        String body,
        LocalDate reviewOn,
        @Nullable Outcome outcome,
        @Nullable String outcomeNote,
        @Nullable UUID outcomeMoment) {

    private static final Pattern GOES_ON =
            Pattern.compile("(?!(?:wanneer|als|zodra|quand|lorsque|si|dès|when|if|once)\\b)\\p{Ll}.*", Pattern.DOTALL);

    /** Whether the words go on from "I will use this when ...", and say nothing without it. */
    public boolean goesOn() {
        return GOES_ON.matcher(body).matches();
    }
}
