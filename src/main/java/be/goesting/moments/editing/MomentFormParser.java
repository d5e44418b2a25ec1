package be.goesting.moments.editing;

import be.goesting.methods.LearningMethod;
import be.goesting.moments.MomentKind;
import be.goesting.people.Audience;
import be.goesting.people.Colleague;
import be.goesting.people.People;
import be.goesting.site.Language;
import be.goesting.site.Paths;
import be.goesting.site.forms.FormValue;
import be.goesting.site.forms.errors.FieldErrors;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads a filled-in composer: what is right becomes a {@link ValidMoment}, what is not becomes an error beside its field. */
@Component
class MomentFormParser {

    private static final int MOST_MINUTES = 6_000;
    private static final int MOST_PEOPLE = 20;
    private static final int MOST_TOPICS = 10;
    private static final int WEEKS_TO_LOOK_BACK = 2;

    private final People people;
    private final Clock clock;

    MomentFormParser(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Field names with the keys of what is wrong there; empty when the form is right. */
    record Reading(Optional<ValidMoment> checked, Map<String, String> errors) {}

    /** @param mayBeTeam whether there is a team that it may be for */
    Reading read(MomentForm form, BindingResult result, boolean mayBeTeam, ZoneId zone) {
        Map<String, String> errors = FieldErrors.of(result);
        ValidMoment checked = new ValidMoment(
                form.body(),
                MomentKind.find(form.kind()).orElse(MomentKind.INSIGHT),
                LearningMethod.find(form.method()).orElse(null),
                sources(form, errors),
                ids(form.topic()).stream().limit(MOST_TOPICS).toList(),
                labels(form, errors),
                audience(form, mayBeTeam, errors),
                minutes(form, errors),
                link(form, errors),
                FormValue.orNull(form.nextTime()),
                Language.find(form.language()).orElse(null),
                FormValue.orNull(form.intention()),
                reviewOn(form, zone, errors),
                ids(List.of(form.follows())).stream().findFirst().orElse(null));
        return new Reading(errors.isEmpty() ? Optional.of(checked) : Optional.empty(), errors);
    }

    /** What is no audience, or none there is, goes to nobody rather than to everyone. */
    private static Audience audience(MomentForm form, boolean mayBeTeam, Map<String, String> errors) {
        Audience audience = Audience.of(form.audience());
        boolean isOne = audience.code().equals(form.audience()) && audience != Audience.ASKED;
        if (!isOne || audience == Audience.TEAM && !mayBeTeam) {
            errors.putIfAbsent("audience", "moments.error.audience");
        }
        return audience;
    }

    /** The people chosen in the form, to show them again. */
    List<Colleague> chosen(MomentForm form) {
        return form.from().isEmpty() ? List.of() : people.all(ids(form.from()));
    }

    /**
     * Those chosen, as far as they are there, and names typed in full, for who cannot choose from the list: each must be one
     * person's.
     */
    private List<UUID> sources(MomentForm form, Map<String, String> errors) {
        Set<UUID> sources =
                new LinkedHashSet<>(chosen(form).stream().map(Colleague::id).toList());
        people.eachCalled(FormValue.list(form.fromName()))
                .ifPresentOrElse(
                        found -> found.forEach(person -> sources.add(person.id())),
                        () -> errors.putIfAbsent("fromName", "moments.error.from"));
        return sources.stream().limit(MOST_PEOPLE).toList();
    }

    private static List<String> labels(MomentForm form, Map<String, String> errors) {
        List<String> labels = FormValue.list(form.topicName());
        if (labels.stream().anyMatch(label -> label.length() > 80) || labels.size() > MOST_TOPICS) {
            errors.putIfAbsent("topicName", "moments.error.topic");
        }
        return labels;
    }

    private static @Nullable Integer minutes(MomentForm form, Map<String, String> errors) {
        if (form.minutes().isBlank()) {
            return null;
        }
        try {
            int minutes = Integer.parseInt(form.minutes().strip());
            if (minutes >= 1 && minutes <= MOST_MINUTES) {
                return minutes;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        errors.putIfAbsent("minutes", "moments.error.minutes");
        return null;
    }

    private static @Nullable String link(MomentForm form, Map<String, String> errors) {
        String link = form.link();
        if (link.isEmpty() || errors.containsKey("link")) {
            return null;
        }
        if (Paths.local(link).equals(link)) {
            return link;
        }
        String whole = link.matches("(?i)^[a-z][a-z0-9+.-]*:.*") ? link : "https://" + link;
        try {
            URI address = URI.create(whole);
            if (Set.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null) {
                return whole;
            }
        } catch (IllegalArgumentException e) {
            // said below, as for an address of another kind
        }
        errors.putIfAbsent("link", "moments.error.link");
        return null;
    }

    private LocalDate reviewOn(MomentForm form, ZoneId zone, Map<String, String> errors) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        if (form.reviewOn().isBlank()) {
            return today.plusWeeks(WEEKS_TO_LOOK_BACK);
        }
        Optional<LocalDate> day = FormValue.day(form.reviewOn())
                .filter(each -> !each.isBefore(today) && each.isBefore(today.plusYears(5)));
        if (day.isEmpty()) {
            errors.putIfAbsent("reviewOn", "moments.error.look-back");
        }
        return day.orElse(today);
    }

    static List<UUID> ids(List<String> texts) {
        return texts.stream().flatMap(text -> FormValue.id(text).stream()).toList();
    }
}
