package be.goesting.questions.requests;

import be.goesting.site.Language;
import be.goesting.site.Viewer;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is search for.
 *
 * @param asker left out of what is found; null when a nameless question widens
 * @param team whose colleagues come after those of other teams; null when the order may not tell the asker's team
 * @param language in which topics are named in the reasons
 */
public record ExpertSearch(
        String body,
        List<UUID> topics,
        @Nullable UUID asker,
        @Nullable UUID team,
        Language language,
        ZoneId zone) {

    public static ExpertSearch by(Viewer asker, String body, List<UUID> topics, boolean nameless) {
        return new ExpertSearch(
                body, topics, asker.id(), nameless ? null : asker.team(), asker.language(), asker.zone());
    }
}
