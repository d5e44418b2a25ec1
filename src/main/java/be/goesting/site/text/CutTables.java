package be.goesting.site.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** A row of a table shows no more cells than its first; one that has more would lose what is in them, so such a table stays text. */
final class CutTables extends AbstractVisitor {

    private static final Pattern STROKE = Pattern.compile("(?<!\\\\)\\|");

    private final String body;
    private final List<Integer> lines = new ArrayList<>();

    private CutTables(String body) {
        this.body = body;
    }

    /** The same text, in which those tables are none. */
    static String withoutThem(String body, Node document) {
        var cut = new CutTables(body);
        document.accept(cut);
        var text = new StringBuilder(body);
        cut.lines.sort(Collections.reverseOrder());
        cut.lines.forEach(line -> text.insert(body.indexOf('-', line), '\\'));
        return text.toString();
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table && isCut(table)) {
            lines.add(table.getSourceSpans().get(1).getInputIndex());
        }
    }

    private boolean isCut(TableBlock table) {
        int columns = 0;
        for (Node cell = table.getFirstChild().getFirstChild().getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        int most = columns;
        return table.getSourceSpans().stream().anyMatch(row -> cells(row) > most);
    }

    private int cells(SourceSpan row) {
        String line = body.substring(row.getInputIndex(), row.getInputIndex() + row.getLength())
                .strip();
        int from = line.startsWith("|") ? 1 : 0;
        boolean closed = line.endsWith("|") && !line.endsWith("\\|");
        return STROKE.split(line.substring(from, Math.max(from, line.length() - (closed ? 1 : 0))), -1).length;
    }
}
