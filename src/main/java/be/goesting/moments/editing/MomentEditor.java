package be.goesting.moments.editing;

import be.goesting.moments.Moment;
import be.goesting.people.Colleague;
import be.goesting.topics.Topic;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form in which one shares, as a template shows it.
 *
 * @param action where it is sent
 * @param errors keys of what is wrong, by field
 * @param follows the moment that this one goes on from
 * @param edits whether an existing moment is being changed
 * @param hasTeam whether there is a team to choose as audience
 * @param otherTeam what that team is called where it is not the author's any more; else null
 * @param version of the moment that is being changed; empty for none
 * @param standing its words now, when they were changed elsewhere since
 */
public record MomentEditor(
        String action,
        MomentForm form,
        List<Colleague> people,
        List<Topic> topics,
        Map<String, String> errors,
        @Nullable Moment follows,
        boolean edits,
        boolean hasTeam,
        @Nullable String otherTeam,
        String version,
        @Nullable String standing) {}
