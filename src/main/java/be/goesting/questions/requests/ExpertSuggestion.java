package be.goesting.questions.requests;

import be.goesting.expertise.Availability;
import be.goesting.people.Colleague;
import be.goesting.site.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A colleague who may know, with why, and when to ask.
 *
 * @param otherTeam whether of another team than the asker's
 * @param languages which the person speaks, the own first
 * @param again when the person may be asked again; null when that is now
 */
public record ExpertSuggestion(
        Colleague person,
        boolean otherTeam,
        List<Language> languages,
        List<SuggestionReason> reasons,
        Availability availability,
        @Nullable LocalDate again) {

    public boolean askable() {
        return again == null;
    }
}
