package be.goesting.sharing;

import be.goesting.site.Cursor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which moments a feed shows; everything left open shows all that the reader may see. */
public record Filter(
        Scope scope,
        @Nullable UUID topic,
        @Nullable Method method,
        @Nullable Kind kind,
        @Nullable UUID person,
        @Nullable UUID team) {

    /** Whose moments. */
    public enum Scope {
        EVERYONE,
        OTHERS,
        MINE,
        LEADERS;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static Filter all() {
        return new Filter(Scope.EVERYONE, null, null, null, null, null);
    }

    public static Filter ofPerson(UUID person) {
        return new Filter(Scope.EVERYONE, null, null, null, person, null);
    }

    public static Filter ofTeam(UUID team) {
        return new Filter(Scope.EVERYONE, null, null, null, null, team);
    }

    public static Filter ofTopic(UUID topic) {
        return new Filter(Scope.EVERYONE, topic, null, null, null, null);
    }

    /** From the query of an address; what is not understood is left open. */
    static Filter of(HttpServletRequest request) {
        return new Filter(
                read(request, "scope", Filter::scope).orElse(Scope.EVERYONE),
                read(request, "topic", Filter::id).orElse(null),
                read(request, "method", Method::find).orElse(null),
                read(request, "kind", Kind::find).orElse(null),
                read(request, "person", Filter::id).orElse(null),
                read(request, "team", Filter::id).orElse(null));
    }

    public Filter with(Scope other) {
        return new Filter(other, topic, method, kind, person, team);
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
                .queryParamIfPresent("method", Optional.ofNullable(method).map(Method::code))
                .queryParamIfPresent("kind", Optional.ofNullable(kind).map(Kind::code))
                .queryParamIfPresent("person", Optional.ofNullable(person))
                .queryParamIfPresent("team", Optional.ofNullable(team))
                .queryParamIfPresent("before", Optional.ofNullable(before))
                .toUriString();
    }

    private static <T> Optional<T> read(HttpServletRequest request, String name, Function<String, Optional<T>> reader) {
        return Optional.ofNullable(request.getParameter(name)).flatMap(reader);
    }

    private static Optional<Scope> scope(String code) {
        return java.util.Arrays.stream(Scope.values())
                .filter(scope -> scope.code().equals(code))
                .findFirst();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
