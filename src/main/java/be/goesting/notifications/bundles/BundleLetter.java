package be.goesting.notifications.bundles;

import be.goesting.site.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail tells, in the language of its reader.
 *
 * @param more that there is more than these; null when there is not
 * @param why why the mail came, and where one chooses otherwise
 */
public record BundleLetter(
        Language language,
        String subject,
        String greeting,
        List<Item> items,
        @Nullable String more,
        String listUrl,
        String why,
        String choose,
        String chooseUrl,
        String stop,
        String stopUrl) {

    /** @param excerpt the first words of what it is about; empty for none */
    public record Item(String sentence, String excerpt, String url) {}

    /** As plain words. */
    String text() {
        var text = new StringBuilder(greeting).append("\n\n");
        for (Item item : items) {
            text.append(item.sentence()).append('\n');
            if (!item.excerpt().isEmpty()) {
                text.append("  ‘")
                        .append(item.excerpt().replaceAll("\\s+", " "))
                        .append("’\n");
            }
            text.append(item.url()).append("\n\n");
        }
        if (more != null) {
            text.append(more).append('\n').append(listUrl).append("\n\n");
        }
        return text.append("-- \n")
                .append(why)
                .append('\n')
                .append(choose)
                .append(": ")
                .append(chooseUrl)
                .append('\n')
                .append(stop)
                .append(": ")
                .append(stopUrl)
                .append('\n')
                .toString();
    }
}
