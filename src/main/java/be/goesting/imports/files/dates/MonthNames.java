package be.goesting.imports.files.dates;

import be.goesting.site.text.Folding;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What months are called in the three languages, in full and cut short. */
final class MonthNames {

    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    /** From 1 to 12; 0 when no month is called so. */
    static int number(String name) {
        return NUMBERS.getOrDefault(plain(name), 0);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (Locale locale : List.of(Locale.of("nl"), Locale.FRENCH, Locale.ENGLISH)) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    numbers.put(plain(month.getDisplayName(style, locale)), month.getValue());
                }
            }
        }
        numbers.putAll(Map.of("mrt", 3, "maa", 3, "sept", 9, "sep", 9, "fev", 2, "avr", 4, "juil", 7, "dec", 12));
        return numbers;
    }

    private static String plain(String name) {
        return Folding.fold(name).replaceAll("[^a-z]+", "");
    }
}
