package be.goesting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The access table of {@code routes.txt}, whose head says how to read it. */
final class Routes {

    private static final String TABLE = "routes.txt";
    private static final int COLUMNS = 4;

    private Routes() {}

    /** Who tries. */
    enum Kind {
        NOBODY,
        MEMBER,
        LEADER,
        LEARNING_TEAM,
        ADMINISTRATOR,
        OWNER,
        ELSEWHERE;

        static final Set<Kind> SIGNED_IN_HERE = EnumSet.of(MEMBER, LEADER, LEARNING_TEAM, ADMINISTRATOR, OWNER);
    }

    /** Who may. Somebody of another organisation may as much as anybody, over there. */
    enum Who {
        ANYONE(EnumSet.allOf(Kind.class)),
        MEMBERS(Kind.SIGNED_IN_HERE),
        LEADERS(EnumSet.of(Kind.LEADER)),
        LEARNING_TEAM(EnumSet.of(Kind.LEARNING_TEAM, Kind.ADMINISTRATOR)),
        ADMINISTRATORS(EnumSet.of(Kind.ADMINISTRATOR)),
        OWNER(EnumSet.of(Kind.OWNER));

        private final Set<Kind> admitted;

        Who(Set<Kind> admitted) {
            this.admitted = admitted;
        }

        static Who of(String word) {
            return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
        }

        boolean admits(Kind kind) {
            return admitted.contains(kind);
        }
    }

    /**
     * One line of the table.
     *
     * @param filled what goes in the route and in the form, by name
     * @param instead the status for a kind of person, where it is another than follows from the rest
     * @param unchanged why a form that is accepted changes nothing that is kept; empty where it does
     */
    record Route(
            Who who,
            String method,
            String pattern,
            int nobody,
            int status,
            Map<String, String> filled,
            Map<Kind, Integer> instead,
            String unchanged) {

        static Route of(String line) {
            String[] parts = line.split(" ; ", 2);
            String[] words = parts[0].strip().split("\\s+");
            if (words.length < COLUMNS) {
                throw new IllegalArgumentException("Not a line of " + TABLE + ": " + line);
            }
            String[] status = words[3].split("/");
            Map<String, String> filled = new LinkedHashMap<>();
            Map<Kind, Integer> instead = new EnumMap<>(Kind.class);
            for (String word : Arrays.asList(words).subList(COLUMNS, words.length)) {
                if (word.matches("[a-z]+:\\d{3}")) {
                    String[] exception = word.split(":");
                    instead.put(Kind.valueOf(exception[0].toUpperCase(Locale.ROOT)), Integer.valueOf(exception[1]));
                } else {
                    String[] field = word.split("=", 2);
                    filled.put(field[0], field[1].replace('+', ' '));
                }
            }
            return new Route(
                    Who.of(words[0]),
                    words[1],
                    words[2],
                    Integer.parseInt(status[0]),
                    Integer.parseInt(status[status.length - 1]),
                    filled,
                    instead,
                    parts.length == 1 ? "" : parts[1].strip());
        }

        String name() {
            return method + " " + pattern;
        }

        /** The names of the things that are filled in. */
        List<String> things() {
            return filled.values().stream()
                    .filter(value -> value.startsWith("#"))
                    .map(value -> value.substring(1))
                    .toList();
        }

        /** The address and what is filled in, once every thing is there. */
        Request with(Function<String, UUID> things) {
            String path = pattern;
            Map<String, String> fields = new LinkedHashMap<>();
            for (Map.Entry<String, String> each : filled.entrySet()) {
                String value = each.getValue();
                String text =
                        value.startsWith("#") ? things.apply(value.substring(1)).toString() : value;
                String variable = "\\{" + each.getKey() + "(:[^/]*?})?}";
                if (path.matches(".*" + variable + ".*")) {
                    path = path.replaceFirst(variable, text);
                } else {
                    fields.put(each.getKey(), text);
                }
            }
            return new Request(path, fields);
        }

        boolean isPost() {
            return method.equals("POST");
        }

        boolean admits(Kind kind) {
            return who.admits(kind);
        }

        boolean refuses(Kind kind) {
            return !admits(kind) && expected(kind) != status;
        }

        /** Whether what this kind of person sends changes something: what is accepted does, but for a reason. */
        boolean changes(Kind kind) {
            return !isReasonFor(kind) && status < 400 && expected(kind) == status;
        }

        private boolean isReasonFor(Kind kind) {
            return unchanged.matches("[a-z_]+: .*")
                    ? unchanged.startsWith(kind.name().toLowerCase(Locale.ROOT) + ": ")
                    : !unchanged.isEmpty();
        }

        /** What this kind of person has to meet. */
        int expected(Kind kind) {
            Integer exception = instead.get(kind);
            if (exception != null) {
                return exception;
            }
            return switch (kind) {
                case NOBODY -> who == Who.ANYONE ? nobody : 303;
                case ELSEWHERE -> who != Who.ANYONE && pattern.contains("{") ? 404 : status;
                default -> admits(kind) ? status : 404;
            };
        }

        @Override
        public String toString() {
            return name() + " (" + who.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
        }
    }

    /** What is sent for a route. */
    record Request(String path, Map<String, String> fields) {

        /** As a form or the query of an address has it. */
        String encoded() {
            return fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
        }
    }

    static List<Route> table() {
        try (var file = Objects.requireNonNull(Routes.class.getResourceAsStream(TABLE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Route::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
