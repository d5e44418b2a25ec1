package be.goesting.needs;

import be.goesting.methods.Aim;
import be.goesting.methods.LearningPreference;
import be.goesting.methods.Level;
import be.goesting.methods.MethodCriteria;
import be.goesting.methods.Span;
import be.goesting.methods.Urgency;
import be.goesting.people.Colleagues;
import be.goesting.site.Language;
import be.goesting.site.Rows;
import be.goesting.topics.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads needs as the database gives them. */
final class NeedRow {

    private NeedRow() {}

    static Need need(ResultSet row, int number) throws SQLException {
        List<Topic> topics = topics(row);
        @Nullable Instant leaderAt = Rows.instantOrNull(row, "leader_at");
        @Nullable Instant everyoneAt = Rows.instantOrNull(row, "everyone_at");
        return new Need(
                row.getObject("id", UUID.class),
                Colleagues.from(row, "person"),
                wish(row, topics),
                row.getString("why"),
                row.getString("talking_point"),
                Language.of(row.getString("language")),
                topics,
                everyoneAt != null ? Visibility.EVERYONE : leaderAt != null ? Visibility.LEADER : Visibility.SELF,
                Colleagues.orNull(row, "leader"),
                row.getBoolean("leads_still"),
                everyoneAt != null ? everyoneAt : leaderAt,
                Rows.instant(row, "created_at"),
                Rows.instantOrNull(row, "archived_at"));
    }

    private static MethodCriteria wish(ResultSet row, List<Topic> topics) throws SQLException {
        return new MethodCriteria(
                row.getString("body"),
                topics.stream().map(Topic::id).toList(),
                code(row, "aim", Aim::find),
                code(row, "level", Level::find),
                code(row, "span", Span::find),
                code(row, "urgency", Urgency::find),
                Arrays.stream((String[]) row.getArray("preferences").getArray())
                        .flatMap(code -> LearningPreference.find(code).stream())
                        .collect(Collectors.toSet()));
    }

    private static List<Topic> topics(ResultSet row) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray("topics").getArray();
        String[] labels = (String[]) row.getArray("labels").getArray();
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            topics.add(new Topic(ids[i], labels[i]));
        }
        return topics;
    }

    private static <T> @Nullable T code(ResultSet row, String column, Function<String, Optional<T>> find)
            throws SQLException {
        String code = row.getString(column);
        return code == null ? null : find.apply(code).orElse(null);
    }
}
