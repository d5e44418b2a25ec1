package be.goesting.talks;

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

/** The request for a talk as it was filled in, word for word. */
public record TalkForm(String person, String question, String about, TimesForm times) {

    static final int LONGEST = 300;

    /** @param about what the talk is to be about, as far as that is known already */
    static TalkForm fresh(String person, String question, String about, Instant now, ZoneId zone) {
        return new TalkForm(person, question, Excerpt.fit(about, LONGEST), TimesForm.suggested(Talk.TIMES, now, zone));
    }

    static TalkForm of(HttpServletRequest request) {
        return new TalkForm(
                text(request, "person"),
                text(request, "question"),
                text(request, "about"),
                TimesForm.of(request, Talk.TIMES));
    }

    static TalkForm of(SavedForm kept) {
        return new TalkForm(
                kept.first("person").orElse(""),
                kept.first("question").orElse(""),
                kept.first("about").orElse(""),
                TimesForm.of(kept, Talk.TIMES));
    }

    /** What is wrong, by field. */
    Map<String, String> errors(Instant now, ZoneId zone) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (about.isBlank()) {
            errors.put("about", "talks.error.about.empty");
        } else if (about.strip().length() > LONGEST) {
            errors.put("about", "talks.error.about.long");
        }
        errors.putAll(times.errors(now, zone));
        return errors;
    }

    Optional<UUID> host() {
        return id(person);
    }

    Optional<UUID> questionId() {
        return id(question);
    }

    String cleanAbout() {
        return about.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static Optional<UUID> id(String text) {
        return FormValue.id(text);
    }
}
