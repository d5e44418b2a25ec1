package be.goesting.topics.importing;

import be.goesting.imports.files.ImportFile;
import be.goesting.imports.files.Table;
import be.goesting.imports.files.Table.Row;
import be.goesting.imports.files.UnreadableFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One of ESCO's own files. Its columns tell what it is. */
final class EscoFile {

    static final int LONGEST_LABEL = 200;

    private static final String PROBLEM = "topics.import.problem.";
    private static final Set<String> SKILLS = Set.of("", "knowledgeskillcompetence", "skillgroup");
    private static final Set<String> LABELS = Set.of("concepturi", "preferredlabel");
    private static final Set<String> BROADER = Set.of("concepturi", "broaderuri");
    private static final Set<String> RELATED = Set.of("originalskilluri", "relatedskilluri");

    /** What is in it. */
    enum Kind {
        LABELS,
        RELATIONS
    }

    /** A concept and how it is called in the file's language; the preferred label may be empty. */
    record Concept(String uri, String preferred, List<String> alternative) {

        static boolean fits(String label) {
            return !label.isEmpty() && label.length() <= LONGEST_LABEL;
        }

        long fitting() {
            return alternative.stream().filter(Concept::fits).count() + (fits(preferred) ? 1 : 0);
        }

        /** How many of its names are empty or too long. */
        int leftOut() {
            return alternative.size() + 1 - (int) fitting();
        }
    }

    /** @param kind {@code broader} when the other is the broader one, else {@code related} */
    record Relation(String uri, String kind, String other) {}

    private final Table table;
    private final Map<String, Integer> columns = new HashMap<>();

    EscoFile(ImportFile file) throws UnreadableFileException {
        this.table = file.table();
        List<String> header = table.header();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i).toLowerCase(Locale.ROOT), i);
        }
    }

    Kind kind() throws UnreadableFileException {
        if (has(LABELS)) {
            return Kind.LABELS;
        }
        if (has(BROADER) || has(RELATED)) {
            return Kind.RELATIONS;
        }
        throw new UnreadableFileException(PROBLEM + "not-esco");
    }

    /** The skills in it; what ESCO took back, and what is no skill, is passed over. */
    List<Concept> concepts() throws UnreadableFileException {
        List<Concept> concepts = new ArrayList<>();
        boolean skills = false;
        for (Row row : table.rows()) {
            checkWidth(row);
            if (SKILLS.contains(field(row, "concepttype").toLowerCase(Locale.ROOT))) {
                skills = true;
                if (!field(row, "status").equals("obsolete")) {
                    concepts.add(new Concept(
                            uri(row, "concepturi"), field(row, "preferredlabel"), labels(field(row, "altlabels"))));
                }
            }
        }
        if (!skills) {
            throw new UnreadableFileException(PROBLEM + "no-skills");
        }
        return concepts;
    }

    List<Relation> relations() throws UnreadableFileException {
        boolean broader = has(BROADER);
        List<Relation> relations = new ArrayList<>();
        for (Row row : table.rows()) {
            checkWidth(row);
            relations.add(
                    broader
                            ? new Relation(uri(row, "concepturi"), "broader", uri(row, "broaderuri"))
                            : new Relation(uri(row, "originalskilluri"), "related", uri(row, "relatedskilluri")));
        }
        return relations;
    }

    private boolean has(Set<String> named) {
        return columns.keySet().containsAll(named);
    }

    private void checkWidth(Row row) throws UnreadableFileException {
        if (row.fields().size() != table.header().size()) {
            throw new UnreadableFileException(PROBLEM + "fields", row.line());
        }
    }

    private String field(Row row, String column) {
        return row.field(columns.getOrDefault(column, -1));
    }

    private String uri(Row row, String column) throws UnreadableFileException {
        String uri = field(row, column);
        if (!uri.matches("https?://data\\.europa\\.eu/\\S{1,400}")) {
            throw new UnreadableFileException(PROBLEM + "address", row.line());
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
}
