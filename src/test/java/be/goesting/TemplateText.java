package be.goesting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What of a template a reader would see or hear that does not come from the message files. */
final class TemplateText {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SPOKEN =
            Pattern.compile("\\b(?:aria-label|aria-description|alt|title|placeholder)=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern DIRECTIVE = Pattern.compile("@(?:else|endif|endfor|endraw|raw)\\b");
    private static final Pattern CALL = Pattern.compile("@(?:if|elseif|for|template[\\w.-]*)\\s*\\(");
    private static final Pattern EXPRESSION = Pattern.compile("(?:\\$unsafe|\\$|!)\\{");

    private TemplateText() {}

    /** The product's own name is the same in every language. */
    static List<String> literal(String template) {
        String text = visible(template);
        Stream<String> spoken = SPOKEN.matcher(text).results().map(match -> match.group(1));
        Stream<String> between = Stream.of(TAG.split(text));
        return Stream.concat(spoken, between)
                .map(each ->
                        each.replaceAll("&[a-z]+;|&#\\d+;|\\bGoesting\\b", " ").strip())
                .filter(each -> WORD.matcher(each).find())
                .toList();
    }

    private static String visible(String template) {
        String text = template.replaceAll("(?s)<%--.*?--%>|<style>.*?</style>", "")
                .replaceAll("(?m)^@(?:import|param)\\b.*$", "");
        text = without(text, EXPRESSION, '{', '}', false);
        text = without(text, CALL, '(', ')', true);
        return DIRECTIVE.matcher(text).replaceAll("").replaceAll("@?`", "");
    }

    /** Cuts out what stands between the signs; of a call, the pieces of template that are handed over stay. */
    private static String without(String text, Pattern start, char opens, char closes, boolean keepsContent) {
        var rest = new StringBuilder();
        int from = 0;
        for (Matcher found = start.matcher(text); found.find(from); ) {
            int end = end(text, found.end(), opens, closes);
            rest.append(text, from, found.start());
            if (keepsContent) {
                rest.append(without(content(text.substring(found.end(), end)), start, opens, closes, true));
            }
            from = Math.min(end + 1, text.length());
        }
        return rest.append(text.substring(from)).toString();
    }

    private static int end(String text, int from, char opens, char closes) {
        int depth = 1;
        boolean quoted = false;
        for (int at = from; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && sign == opens) {
                depth++;
            } else if (!quoted && sign == closes && --depth == 0) {
                return at;
            }
        }
        return text.length();
    }

    private static String content(String call) {
        int begin = call.indexOf("@`");
        int end = call.lastIndexOf('`');
        return begin < 0 || end <= begin ? "" : call.substring(begin + 2, end);
    }
}
