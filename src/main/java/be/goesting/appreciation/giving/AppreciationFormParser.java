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

    Reading read(AppreciationForm form, BindingResult result, @Nullable ThankableItem item, Viewer giver) {
        Map<String, String> errors = FieldErrors.of(result);
        Set<UUID> receivers = receivers(form, giver, errors);
        String body = body(form, item, giver);
        @Nullable String error = error(body);
        if (error != null) {
            errors.put("body", error);
        }
        if (!errors.isEmpty()) {
            return new Reading(Optional.empty(), errors);
        }
        var given = new NewAppreciation(
                giver.id(),
                List.copyOf(receivers),
                body,
                languages.detect(body, giver.language()),
                item == null ? null : item.path(),
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

    static String clean(String body) {
        return body.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    static @Nullable String error(String body) {
        if (body.isEmpty()) {
            return "appreciation.error.body.empty";
        }
        return body.length() > MOST_CHARACTERS ? "appreciation.error.body.long" : null;
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

    private String body(AppreciationForm form, @Nullable ThankableItem item, Viewer giver) {
        ThankOccasion occasion = ThankOccasion.of(item == null ? "" : item.kind());
        String opening = occasion.openings().contains(form.opening())
                ? messages.text(giver.language(), occasion.key(form.opening()))
                : "";
        return (opening + " " + clean(form.body())).strip();
    }
}
