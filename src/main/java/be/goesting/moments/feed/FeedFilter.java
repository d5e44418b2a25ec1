package be.goesting.moments.feed;

import be.goesting.methods.LearningMethod;
import be.goesting.moments.MomentKind;
import be.goesting.site.Cursor;
import be.goesting.site.forms.FormValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which moments a feed shows; everything left open shows all that the reader may see. */
public record FeedFilter(
        Scope scope,
        @Nullable UUID topic,
        @Nullable LearningMethod method,
        @Nullable MomentKind kind,
        @Nullable UUID person,
        @Nullable UUID team) {

    /** Whose moments. */
    public enum Scope {
        EVERYONE,
        OTHERS,
        MINE,
        LEADERS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static FeedFilter all() {
        return new FeedFilter(Scope.EVERYONE, null, null, null, null, null);
    }

    public static FeedFilter ofPerson(UUID person) {
        return new FeedFilter(Scope.EVERYONE, null, null, null, person, null);
    }

    public static FeedFilter ofTeam(UUID team) {
        return new FeedFilter(Scope.EVERYONE, null, null, null, null, team);
    }

    public static FeedFilter ofTopic(UUID topic) {
        return new FeedFilter(Scope.EVERYONE, topic, null, null, null, null);
    }

    static FeedFilter of(FeedQuery query) {
        return new FeedFilter(
                scope(query.scope()).orElse(Scope.EVERYONE),
                FormValue.id(query.topic()).orElse(null),
                LearningMethod.find(query.method()).orElse(null),
                MomentKind.find(query.kind()).orElse(null),
                FormValue.id(query.person()).orElse(null),
                FormValue.id(query.team()).orElse(null));
    }

    public FeedFilter with(Scope other) {
        return new FeedFilter(other, topic, method, kind, person, team);
    }

    public boolean isOpen() {
        return topic == null && method == null && kind == null && person == null && team == null;
    }

    /** The address of the feed with this filter, below the path. */
    public String on(String path) {
        return on(path, null);
    }

    /** As {@link #on(String)}, from the cursor on. */
    public String on(String path, @Nullable Cursor before) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("scope", scope == Scope.EVERYONE ? Optional.empty() : Optional.of(scope.code()))
                .queryParamIfPresent("topic", Optional.ofNullable(topic))
                .queryParamIfPresent("method", Optional.ofNullable(method).map(LearningMethod::code))
                .queryParamIfPresent("kind", Optional.ofNullable(kind).map(MomentKind::code))
                .queryParamIfPresent("person", Optional.ofNullable(person))
                .queryParamIfPresent("team", Optional.ofNullable(team))
                .queryParamIfPresent("before", Optional.ofNullable(before))
                .toUriString();
    }

    private static Optional<Scope> scope(String code) {
        return Arrays.stream(Scope.values())
                .filter(scope -> scope.code().equals(code))
                .findFirst();
    }
}
