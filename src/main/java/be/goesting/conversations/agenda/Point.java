package be.goesting.conversations.agenda;

import be.goesting.conversations.ConversationSide;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A point that one of the two put on the agenda.
 *
 * @param side who did
 * @param kind of what was brought along, as {@link be.goesting.people.agenda.TalkingPoint#kind()}; null for a point by hand
 * @param thing what was brought along; null for a point by hand
 */
public record Point(
        UUID id,
        UUID conversation,
        ConversationSide side,
        String body,
        @Nullable String kind,
        @Nullable UUID thing,
        @Nullable String more,
        @Nullable LocalDate since) {

    public boolean isBrought() {
        return thing != null;
    }

    public String path() {
        return "/points/" + id;
    }
}
