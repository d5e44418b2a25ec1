package be.goesting.imports.files;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Something that a column of a file can hold.
 *
 * @param required whether nothing can come of a file without it
 * @param date whether there are dates in it
 * @param names how people call such a column, in plain small letters
 */
public record ImportColumn(String code, boolean required, boolean date, Set<String> names) {

    /** @param names with a space in between */
    public static ImportColumn of(String code, boolean required, String names) {
        return new ImportColumn(code, required, false, Set.of(names.split(" ")));
    }

    /** @param names with a space in between */
    public static ImportColumn ofDates(String code, boolean required, String names) {
        return new ImportColumn(code, required, true, Set.of(names.split(" ")));
    }

    /** Where in the header it probably is; -1 when nothing there looks like it. */
    int guess(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            if (names.contains(plain(header.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", "");
    }
}
