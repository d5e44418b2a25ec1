package be.goesting.methods;

import be.goesting.methods.start.StartingPoint;
import be.goesting.people.Colleague;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * A described person of {@code cases.yaml}.
 *
 * @param offers what a learning professional would offer, the first choice first
 */
record Case(String name, MethodCriteria wish, List<StartingPoint> near, List<LearningMethod> offers) {

    private static final UUID OWN_TEAM = new UUID(0, 1);
    private static final UUID OTHER_TEAM = new UUID(0, 2);

    @SuppressWarnings("unchecked")
    static List<Case> all() {
        try (InputStream file = Objects.requireNonNull(Case.class.getResourceAsStream("cases.yaml"))) {
            List<Map<String, Object>> cases = new Yaml().load(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return cases.stream().map(Case::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<LearningMethod> suggested() {
        return MethodRecommender.rank(wish, near).stream()
                .map(MethodSuggestion::method)
                .toList();
    }

    LearningMethod first() {
        return offers.getFirst();
    }

    @Override
    public String toString() {
        return name;
    }

    @SuppressWarnings("unchecked")
    private static Case of(Map<String, Object> said) {
        return new Case(
                (String) value(said, "name"),
                wish(said),
                near((Map<String, Object>) value(said, "near")),
                strings(said.get("offers")).map(Case::method).toList());
    }

    /** What it is about is always recognised in these; only who knows of it differs. */
    private static MethodCriteria wish(Map<String, Object> said) {
        Set<LearningPreference> likings = EnumSet.noneOf(LearningPreference.class);
        strings(said.get("preferences"))
                .map(code -> LearningPreference.find(code).orElseThrow())
                .forEach(likings::add);
        return new MethodCriteria(
                (String) value(said, "body"),
                List.of(new UUID(0, 3)),
                choice(said, "aim", Aim::find),
                choice(said, "level", Level::find),
                choice(said, "span", Span::find),
                choice(said, "urgency", Urgency::find),
                likings);
    }

    private static List<StartingPoint> near(Map<String, Object> said) {
        Stream<StartingPoint> others = knowers((Integer) value(said, "other"), OTHER_TEAM);
        Stream<StartingPoint> own = knowers((Integer) value(said, "own"), OWN_TEAM);
        Stream<StartingPoint> pieces = said.containsKey("written")
                ? Stream.of(new StartingPoint.Piece("Wat ik zag", "/moments/x"))
                : Stream.of();
        Stream<StartingPoint> sessions = strings(said.get("sessions"))
                .map(code -> new StartingPoint.Session(method(code), "In het voorjaar", "/sessions/x"));
        return Stream.of(others, own, pieces, sessions).flatMap(each -> each).toList();
    }

    private static Stream<StartingPoint> knowers(int count, UUID team) {
        return IntStream.range(0, count)
                .mapToObj(n -> new StartingPoint.Knower(
                        new Colleague(
                                new UUID(team.getLeastSignificantBits(), n), "Collega " + n, team, "Ploeg", "slate"),
                        team.equals(OTHER_TEAM)));
    }

    private static Object value(Map<String, Object> said, String field) {
        return Objects.requireNonNull(said.get(field), field);
    }

    /** Null where the learner chose nothing. */
    private static <T> @Nullable T choice(Map<String, Object> said, String field, Function<String, Optional<T>> find) {
        Object code = said.get(field);
        return code == null ? null : find.apply((String) code).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> strings(@Nullable Object codes) {
        return codes == null ? Stream.of() : ((List<String>) codes).stream();
    }

    private static LearningMethod method(String code) {
        return LearningMethod.find(code).orElseThrow(() -> new IllegalArgumentException("No method " + code));
    }
}
