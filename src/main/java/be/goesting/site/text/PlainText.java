package be.goesting.site.text;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads the words out of Markdown: without marks, and with whatever only looked like one. */
final class PlainText extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    static String of(Node document) {
        var reader = new PlainText();
        document.accept(reader);
        return reader.words.toString();
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (parent instanceof Block) {
            words.append(' ');
        }
    }

    /** A year that begins a sentence makes a list of it. */
    @Override
    public void visit(OrderedList list) {
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            words.append(number++).append(list.getMarkerDelimiter()).append(' ');
            item.accept(this);
        }
    }

    @Override
    public void visit(Image picture) {
        if (picture.getFirstChild() == null) {
            words.append(picture.getDestination());
        }
        visitChildren(picture);
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(CustomNode node) {
        words.append(node instanceof AtSign ? "@" : "");
        visitChildren(node);
        words.append(node instanceof TableCell ? " " : "");
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline tag) {
        words.append(tag.getLiteral());
    }

    @Override
    public void visit(HtmlBlock tags) {
        words.append(tags.getLiteral()).append(' ');
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(code.getLiteral()).append(' ');
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        words.append(code.getLiteral()).append(' ');
    }

    @Override
    public void visit(SoftLineBreak end) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
        words.append(' ');
    }
}
