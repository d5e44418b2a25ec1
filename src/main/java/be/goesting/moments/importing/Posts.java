package be.goesting.moments.importing;

import be.goesting.moments.importing.CsvFile.Row;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rows of a file say: posts, and rows that stay behind. */
record Posts(List<Post> posts, List<Problem> problems) {

    private static final int MOST_WORDS = 100_000;
    private static final int MOST_NAME = 200;
    private static final int MOST_TITLE = 300;
    private static final int MOST_TOPIC = 80;
    private static final int MOST_TOPICS = 10;

    static Posts in(CsvFile file, Columns columns, ZoneId zone, Instant now) {
        List<Post> posts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        for (Row row : file.rows()) {
            var cells = new Cells(row, columns);
            Optional<Instant> created = Dates.instant(cells.get(Column.CREATED), zone);
            Optional<Problem> problem = problem(cells, created, now);
            problem.ifPresent(problems::add);
            if (problem.isEmpty()) {
                Post post = post(cells, created.orElseThrow());
                Long before = lines.putIfAbsent(post.origin(), post.line());
                if (before == null) {
                    posts.add(post);
                } else {
                    problems.add(new Problem(row.line(), "again", String.valueOf(before)));
                }
            }
        }
        return new Posts(posts, problems);
    }

    private static Optional<Problem> problem(Cells cells, Optional<Instant> created, Instant now) {
        String author = cells.get(Column.AUTHOR);
        String date = cells.get(Column.CREATED);
        if (author.isEmpty()) {
            return cells.problem("author", "");
        }
        if (author.length() > MOST_NAME) {
            return cells.problem("author.long", author);
        }
        if (created.isEmpty()) {
            return cells.problem(date.isEmpty() ? "created.none" : "created", date);
        }
        if (created.get().isAfter(now)) {
            return cells.problem("created.later", date);
        }
        return wordsProblem(cells);
    }

    private static Optional<Problem> wordsProblem(Cells cells) {
        String words = cells.get(Column.BODY);
        String title = cells.get(Column.TITLE);
        if (words.isEmpty() && title.isEmpty()) {
            return cells.problem("body", "");
        }
        if (words.length() > MOST_WORDS) {
            return cells.problem("body.long", "");
        }
        if (title.length() > MOST_TITLE) {
            return cells.problem("title.long", title);
        }
        List<String> topics = topics(cells);
        return topics.size() > MOST_TOPICS || topics.stream().anyMatch(topic -> topic.length() > MOST_TOPIC)
                ? cells.problem("topic", cells.get(Column.TOPIC))
                : Optional.empty();
    }

    private static Post post(Cells cells, Instant created) {
        String title = cells.get(Column.TITLE);
        String words = cells.get(Column.BODY);
        String author = cells.get(Column.AUTHOR).replaceAll("\\s+", " ");
        var text = Text.of(title, words);
        return new Post(
                cells.row().line(),
                author,
                created,
                topics(cells),
                text.title(),
                text.words(),
                origin(author, created.toString(), title, words));
    }

    private static List<String> topics(Cells cells) {
        return Arrays.stream(cells.get(Column.TOPIC).split("[,;|]"))
                .map(topic -> topic.strip().replaceAll("\\s+", " "))
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .toList();
    }

    private static String origin(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.replaceAll("\\R", "\n").getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return "csv:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Cells(Row row, Columns columns) {

        String get(Column column) {
            return row.field(columns.place(column));
        }

        Optional<Problem> problem(String code, String value) {
            return Optional.of(new Problem(row.line(), code, value));
        }
    }
}
