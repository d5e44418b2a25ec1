package be.goesting.talks;

import be.goesting.scheduling.times.TimesForm;
import be.goesting.site.forms.Choice;
import be.goesting.site.forms.FormValue;
import be.goesting.site.text.Excerpt;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The request for a talk as it was filled in, word for word. */
public record TalkForm(
        @Choice String person,
        @Choice String question,

        @NotBlank(message = "talks.error.about.empty") @Size(max = LONGEST, message = "talks.error.about.long")
        String about,

        List<@Choice String> time,
        @Choice String minutes,

        @Size(max = TimesForm.LONGEST_PLACE, message = "scheduling.error.place.long")
        String place) {

    static final int LONGEST = 300;

    /** @param about what the talk is to be about, as far as that is known already */
    static TalkForm fresh(String person, String question, String about, Instant now, ZoneId zone) {
        var times = TimesForm.suggested(Talk.TIMES, now, zone);
        return new TalkForm(person, question, Excerpt.fit(about, LONGEST), times.times(), "", "");
    }

    public TimesForm times() {
        return new TimesForm(Talk.TIMES, time, minutes, place);
    }

    Optional<UUID> host() {
        return FormValue.id(person);
    }

    Optional<UUID> questionId() {
        return FormValue.id(question);
    }

    String cleanAbout() {
        return about.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
