package be.goesting.site.text;

/**
 * Text as somebody sent it, without the blanks around it and with one kind of line end. Of several lines the first keeps its indent: in
 * Markdown that makes code of it.
 */
public final class SentText {

    private SentText() {}

    public static String tidy(String sent) {
        String text = sent.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
        int first = text.length() - text.stripLeading().length();
        String lines = text.substring(text.lastIndexOf('\n', first) + 1);
        return lines.indexOf('\n') < 0 ? lines.strip() : lines;
    }
}
