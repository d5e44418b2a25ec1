package be.goesting.notifications.bundles;

import be.goesting.notifications.preferences.Category;
import be.goesting.notifications.preferences.Preferences;
import be.goesting.scheduling.participants.LetterWish;
import be.goesting.scheduling.participants.LetterWishes;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Letters about meetings come as somebody wants to hear of talks and conversations. */
@Component
class LetterWishesFromPreferences implements LetterWishes {

    private final Preferences preferences;
    private final UnsubscribeLinks links;
    private final Organisations organisations;
    private final Clock clock;

    LetterWishesFromPreferences(
            Preferences preferences, UnsubscribeLinks links, Organisations organisations, Clock clock) {
        this.preferences = preferences;
        this.links = links;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Optional<LetterWish> of(UUID person) {
        Organisation organisation = organisations.current();
        return preferences
                .of(person)
                .letterFrom(clock.instant(), organisation.zone())
                .map(from -> new LetterWish(from, links.of(organisation.id(), person, EnumSet.of(Category.MEETING))));
    }
}
