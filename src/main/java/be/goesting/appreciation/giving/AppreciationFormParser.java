package be.goesting.appreciation.giving;

import be.goesting.appreciation.NewAppreciation;
import be.goesting.people.Colleague;
import be.goesting.people.People;
import be.goesting.people.thanks.ThankableItem;
import be.goesting.site.Viewer;
import be.goesting.site.forms.errors.FieldErrors;
import be.goesting.site.language.LanguageDetector;
import be.goesting.site.language.Messages;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads a thank-you that was filled in: what is not right becomes an error beside its field. */
@Component
class AppreciationFormParser {

    static final int MOST_CHARACTERS = 600;
    private static final int MOST_RECEIVERS = 20;

    private final People people;
    private final Messages messages;
    private final LanguageDetector languages;
    private final Clock clock;

    AppreciationFormParser(People people, Messages messages, LanguageDetector languages, Clock clock) {
        this.people = people;
        this.messages = messages;
        this.languages = languages;
        this.clock = clock;
    }

    /** What is given, or the errors by field. */
    record Reading(Optional<NewAppreciation> given, Map<String, String> errors) {}

    Reading read(AppreciationForm form, BindingResult result, @Nullable ThankableItem deed, Viewer giver) {
        Map<String, String> errors = FieldErrors.of(result);
        Set<UUID> receivers = receivers(form, giver, errors);
        String words = words(form, deed, giver);
        @Nullable String error = error(words);
        if (error != null) {
            errors.put("words", error);
        }
        if (!errors.isEmpty()) {
            return new Reading(Optional.empty(), errors);
        }
        var given = new NewAppreciation(
                giver.id(),
                List.copyOf(receivers),
                words,
                languages.detect(words, giver.language()),
                deed == null ? null : deed.path(),
                form.open(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return new Reading(Optional.of(given), errors);
    }

    /** The colleagues chosen, to show them again; never the giver. */
    List<Colleague> chosen(AppreciationForm form, Viewer giver) {
        return people.all(form.ids()).stream()
                .filter(person -> !person.id().equals(giver.id()))
                .toList();
    }

    static String clean(String words) {
        return words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    static @Nullable String error(String words) {
        if (words.isEmpty()) {
            return "appreciation.error.words.empty";
        }
        return words.length() > MOST_CHARACTERS ? "appreciation.error.words.long" : null;
    }

    /** Those chosen, and those whose full name was typed, for who cannot choose from the list. */
    private Set<UUID> receivers(AppreciationForm form, Viewer giver, Map<String, String> errors) {
        Set<UUID> receivers = new LinkedHashSet<>();
        chosen(form, giver).forEach(person -> receivers.add(person.id()));
        List<Colleague> named = people.called(form.names());
        named.forEach(person -> receivers.add(person.id()));
        boolean self = receivers.remove(giver.id());
        if (named.size() != form.names().size()) {
            errors.put("toName", "appreciation.error.to.unclear");
        } else if (receivers.isEmpty()) {
            errors.put("toName", self ? "appreciation.error.to.self" : "appreciation.error.to.nobody");
        } else if (receivers.size() > MOST_RECEIVERS) {
            errors.put("toName", "appreciation.error.to.many");
        }
        return receivers;
    }

    private String words(AppreciationForm form, @Nullable ThankableItem deed, Viewer giver) {
        Occasion occasion = Occasion.of(deed == null ? "" : deed.kind());
        String opening = occasion.openings().contains(form.opening())
                ? messages.text(giver.language(), occasion.key(form.opening()))
                : "";
        return (opening + " " + clean(form.words())).strip();
    }
}
