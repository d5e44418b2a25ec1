package be.goesting.moments.importing;

import be.goesting.imports.files.ColumnMapping;
import be.goesting.imports.files.ImportColumn;
import be.goesting.imports.files.ImportFile;
import be.goesting.imports.files.Table;
import be.goesting.imports.files.Table.Row;
import be.goesting.imports.files.UnreadableFileException;
import be.goesting.imports.files.dates.Dates;
import be.goesting.imports.plan.Problem;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the rows of a file say: posts, and rows that stay behind. */
record Posts(List<Post> posts, List<Problem> problems) {

    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of(
                    "author",
                    true,
                    "author auteur authorname displayname fullname username handle name naam nom person persoon medewerker "
                            + "collaborateur colleague collega collegue creator createdby postedby by door par user gebruiker"),
            ImportColumn.ofDates(
                    "created",
                    true,
                    "created createdat createdon creationdate date datum publicationdate published publishedat pubdate posted"
                            + " postedat datetime timestamp time tijd tijdstip wanneer when quand aangemaakt gemaakt geplaatst"
                            + " cree creele publie"),
            ImportColumn.of(
                    "topic",
                    false,
                    "topic topics onderwerp onderwerpen sujet sujets theme thema category categories categorie tag tags label"),
            ImportColumn.of("title", false, "title titel titre subject headline heading kop"),
            ImportColumn.of(
                    "body",
                    true,
                    "body text tekst texte content inhoud contenu message bericht markdown words post description beschrijving "
                            + "leermoment lesson"));

    private static final int MOST_WORDS = 100_000;
    private static final int MOST_NAME = 200;
    private static final int MOST_TITLE = 300;
    private static final int MOST_TOPIC = 80;
    private static final int MOST_TOPICS = 10;

    static Posts in(ImportFile file, ZoneId zone, Instant now) throws UnreadableFileException {
        Table table = file.table();
        ColumnMapping mapping = file.mapping();
        Dates dates = mapping.dates(table, "created", zone);
        List<Post> posts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Row row : table.rows()) {
            var cells = new Cells(row, mapping);
            Optional<Instant> created = dates.instant(cells.get("created"));
            Optional<Problem> problem = table.isTooWide(row)
                    ? cells.problem("wide", row.fields().getLast())
                    : problem(cells, dates, created, end(now, zone));
            problem.ifPresentOrElse(problems::add, () -> posts.add(post(cells, created.orElseThrow())));
        }
        return new Posts(posts, problems);
    }

    private static Optional<Problem> problem(Cells cells, Dates dates, Optional<Instant> created, Instant end) {
        String author = AuthorName.of(cells.get("author"));
        String date = cells.get("created");
        if (author.isEmpty()) {
            return cells.problem("author", "");
        }
        if (author.length() > MOST_NAME) {
            return cells.problem("author.long", author);
        }
        if (created.isEmpty()) {
            return cells.problem(date.isEmpty() ? "created.none" : code(dates.trouble(date)), date);
        }
        if (created.get().isAfter(end)) {
            return cells.problem("created.later", date);
        }
        return wordsProblem(cells);
    }

    /** A day without a time is read as its noon, which may be to come today. */
    private static Instant end(Instant now, ZoneId zone) {
        Instant noon = now.atZone(zone).with(LocalTime.NOON).toInstant();
        return noon.isAfter(now) ? noon : now;
    }

    private static String code(Dates.Trouble trouble) {
        return switch (trouble) {
            case UNKNOWN -> "created";
            case UNCLEAR -> "created.order";
            case SKIPPED -> "created.skipped";
        };
    }

    private static Optional<Problem> wordsProblem(Cells cells) {
        String words = cells.get("body");
        String title = cells.get("title");
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
                ? cells.problem("topic", cells.get("topic"))
                : Optional.empty();
    }

    private static Post post(Cells cells, Instant created) {
        String title = cells.get("title");
        String words = cells.get("body");
        String author = AuthorName.of(cells.get("author"));
        var text = Text.of(title, words);
        return new Post(
                cells.row().line(),
                author,
                created,
                topics(cells),
                text.title(),
                text.body(),
                Fingerprint.ofContent(created.toString(), title, words));
    }

    private static List<String> topics(Cells cells) {
        return Arrays.stream(cells.get("topic").split("[,;|]"))
                .map(topic -> topic.strip().replaceAll("\\s+", " "))
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .toList();
    }

    private record Cells(Row row, ColumnMapping mapping) {

        String get(String column) {
            return mapping.get(row, column);
        }

        Optional<Problem> problem(String code, String value) {
            return Optional.of(new Problem(row.line(), code, value));
        }
    }
}
