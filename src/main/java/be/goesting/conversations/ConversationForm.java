package be.goesting.conversations;

import be.goesting.scheduling.times.TimesForm;
import be.goesting.site.forms.Choice;
import be.goesting.site.forms.FormValue;
import be.goesting.site.text.Excerpt;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The invitation as it was filled in, word for word. */
public record ConversationForm(
        @Choice String with,
        @Choice String occasion,

        @Size(max = LONGEST, message = "conversations.error.about.long")
        String about,

        List<@Choice String> time,
        @Choice String minutes,

        @Size(max = TimesForm.LONGEST_PLACE, message = "scheduling.error.place.long")
        String place) {

    static final int LONGEST = 300;

    /** @param about what is known already */
    static ConversationForm fresh(String with, String occasion, String about, TimesForm times) {
        return new ConversationForm(
                with, Occasion.of(occasion).code(), Excerpt.fit(about, LONGEST), times.times(), "", "");
    }

    public TimesForm times() {
        return new TimesForm(Conversation.TIMES, time, minutes, place);
    }

    Optional<UUID> withWhom() {
        return FormValue.id(with);
    }

    @Nullable
    String cleanAbout() {
        return about.isBlank()
                ? null
                : about.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
