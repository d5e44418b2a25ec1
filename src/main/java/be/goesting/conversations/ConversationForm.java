package be.goesting.conversations;

import be.goesting.scheduling.times.TimesForm;
import be.goesting.site.Excerpt;
import be.goesting.site.SavedForm;
import be.goesting.site.forms.FormValue;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The invitation as it was filled in, word for word. */
public record ConversationForm(String with, String occasion, String about, TimesForm times) {

    static final int LONGEST = 300;

    /** @param about what is known already */
    static ConversationForm fresh(String with, String occasion, String about, TimesForm times) {
        return new ConversationForm(with, Occasion.of(occasion).code(), Excerpt.fit(about, LONGEST), times);
    }

    static ConversationForm of(HttpServletRequest request) {
        return new ConversationForm(
                text(request, "with"),
                Occasion.of(text(request, "occasion")).code(),
                text(request, "about"),
                TimesForm.of(request, Conversation.TIMES));
    }

    static ConversationForm of(SavedForm kept) {
        return new ConversationForm(
                kept.first("with").orElse(""),
                Occasion.of(kept.first("occasion").orElse("")).code(),
                kept.first("about").orElse(""),
                TimesForm.of(kept, Conversation.TIMES));
    }

    /** What is wrong, by field. */
    Map<String, String> errors(Instant now, ZoneId zone) {
        Map<String, String> errors = new LinkedHashMap<>(times.errors(now, zone));
        if (about.strip().length() > LONGEST) {
            errors.put("about", "conversations.error.about.long");
        }
        return errors;
    }

    Optional<UUID> withWhom() {
        return id(with);
    }

    @Nullable
    String cleanAbout() {
        return about.isBlank()
                ? null
                : about.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static Optional<UUID> id(String text) {
        return FormValue.id(text);
    }
}
