package be.goesting.topics.importing;

import be.goesting.topics.importing.Refused.Problem;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** One of ESCO's own files, row by row: never more of it in memory than one row. Its columns tell what it is. */
final class EscoFile implements AutoCloseable {

    static final int LONGEST_LABEL = 200;

    private static final int LONGEST_FIELD = 1 << 20;
    private static final int LONGEST_HEADER = 1 << 14;
    private static final Set<String> SKILLS = Set.of("", "knowledgeskillcompetence", "skillgroup");

    /** What is in it. */
    enum Kind {
        LABELS,
        RELATIONS;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A concept and how it is called in the file's language; the preferred label may be empty. */
    record Concept(String uri, String preferred, List<String> alternative) {}

    /** @param kind {@code broader} when the other is the broader one, else {@code related} */
    record Relation(String uri, String kind, String other) {}

    private final CsvReader<CsvRecord> rows;
    private final Iterator<CsvRecord> next;
    private final Map<String, Integer> columns = new HashMap<>();
    private final int width;
    private long line;

    EscoFile(Decoding.Source file) throws IOException {
        BufferedReader text = Decoding.reader(file);
        this.rows = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(text);
        this.next = rows.iterator();
        if (!hasNext()) {
            throw new Refused(Problem.EMPTY);
        }
        List<String> header = read().getFields();
        this.width = header.size();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        kind();
    }

    Kind kind() {
        if (columns.keySet().containsAll(Set.of("concepturi", "preferredlabel"))) {
            return Kind.LABELS;
        }
        if (isBroader() || columns.keySet().containsAll(Set.of("originalskilluri", "relatedskilluri"))) {
            return Kind.RELATIONS;
        }
        throw new Refused(Problem.NOT_ESCO);
    }

    private boolean isBroader() {
        return columns.keySet().containsAll(Set.of("concepturi", "broaderuri"));
    }

    /** The skills in it; what ESCO took back, and what is no skill, is passed over. */
    void forEachConcept(Consumer<Concept> taker) {
        boolean skills = false;
        boolean any = false;
        while (hasNext()) {
            CsvRecord row = row();
            any = true;
            if (SKILLS.contains(field(row, "concepttype").toLowerCase(Locale.ROOT))) {
                skills = true;
                if (!field(row, "status").equals("obsolete")) {
                    taker.accept(new Concept(
                            uri(row, "concepturi"), field(row, "preferredlabel"), labels(field(row, "altlabels"))));
                }
            }
        }
        if (!skills) {
            throw new Refused(any ? Problem.NO_SKILLS : Problem.EMPTY);
        }
    }

    void forEachRelation(Consumer<Relation> taker) {
        boolean broader = isBroader();
        while (hasNext()) {
            CsvRecord row = row();
            taker.accept(
                    broader
                            ? new Relation(uri(row, "concepturi"), "broader", uri(row, "broaderuri"))
                            : new Relation(uri(row, "originalskilluri"), "related", uri(row, "relatedskilluri")));
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private boolean hasNext() {
        try {
            return next.hasNext();
        } catch (CsvParseException e) {
            throw new Refused(Problem.MALFORMED, line + 1);
        }
    }

    private CsvRecord row() {
        CsvRecord row = read();
        if (row.getFieldCount() != width) {
            throw new Refused(Problem.FIELDS, row.getStartingLineNumber());
        }
        return row;
    }

    private CsvRecord read() {
        try {
            CsvRecord row = next.next();
            line = row.getStartingLineNumber();
            return row;
        } catch (CsvParseException e) {
            throw new Refused(Problem.MALFORMED, line + 1);
        }
    }

    private String field(CsvRecord row, String column) {
        Integer place = columns.get(column);
        return place == null ? "" : row.getField(place).replace("\u0000", "").strip();
    }

    private String uri(CsvRecord row, String column) {
        String uri = field(row, column);
        if (!uri.matches("https?://data\\.europa\\.eu/\\S{1,400}")) {
            throw new Refused(Problem.ADDRESS, row.getStartingLineNumber());
        }
        return uri;
    }

    /** One a line; some editions have them on one line, with bars between. */
    private static List<String> labels(String field) {
        return Arrays.stream(field.split("\\R|\\s\\|\\s"))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
    }

    /** A spreadsheet in a country with decimal commas keeps its files with semicolons. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        var header = new char[LONGEST_HEADER];
        int length = Math.max(text.read(header), 0);
        text.reset();
        String first = new String(header, 0, length).lines().findFirst().orElse("");
        return List.of(',', ';', '\t').stream()
                .max(java.util.Comparator.comparingLong(
                        separator -> first.chars().filter(c -> c == separator).count()))
                .orElse(',');
    }
}
