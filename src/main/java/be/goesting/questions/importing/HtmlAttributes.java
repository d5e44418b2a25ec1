package be.goesting.questions.importing;

import java.util.List;
import java.util.regex.Pattern;

/** What stands in a tag, as the reader of HTML gives it: names and values in turn. */
final class HtmlAttributes {

    /** Nobody can read these, and no text is made of them. */
    static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Co}&&[^\\n\\t]]");

    private static final Pattern SAFE_LINK = Pattern.compile("^(https?:|mailto:)", Pattern.CASE_INSENSITIVE);

    private HtmlAttributes() {}

    /** The value without what is no text; empty when there is none. */
    static String text(List<String> attributes, String name) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equalsIgnoreCase(name)) {
                return NO_TEXT.matcher(attributes.get(i + 1)).replaceAll("").strip();
            }
        }
        return "";
    }

    /** One where there is none. */
    static int number(List<String> attributes, String name) {
        String number = text(attributes, name);
        return number.matches("\\d{1,8}") ? Integer.parseInt(number) : 1;
    }

    /** Where a link may lead; empty where it may not, or where nobody knows. */
    static String address(List<String> attributes, String name) {
        String written = text(attributes, name);
        String address = (written.startsWith("//") ? "https:" + written : written)
                .replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29");
        return SAFE_LINK.matcher(address).find() ? address : "";
    }
}
