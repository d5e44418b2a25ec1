package be.goesting.imports.files.dates;

import be.goesting.imports.files.FoldedText;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands first in a date of numbers alone: the day, as everybody in Europe writes it, or the month. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    /** The first two numbers of a date, and its year. */
    public static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)(.*)", Pattern.DOTALL);

    private static final int MONTHS = 12;

    /**
     * The orders in which these dates can be read: both when nothing in any of them tells. Dates that contradict one another
     * are read with the day first.
     */
    public static Set<DateOrder> fitting(Stream<String> written) {
        boolean[] above = new boolean[2];
        boolean[] unclear = new boolean[1];
        written.map(FoldedText::of)
                .map(NUMBERS::matcher)
                .filter(Matcher::matches)
                .forEach(date -> {
                    int first = Integer.parseInt(date.group(1));
                    int second = Integer.parseInt(date.group(3));
                    above[0] |= first > MONTHS;
                    above[1] |= second > MONTHS;
                    unclear[0] |= first != second;
                });
        if (!above[0] && above[1]) {
            return EnumSet.of(MONTH_FIRST);
        }
        return above[0] || !unclear[0] ? EnumSet.of(DAY_FIRST) : EnumSet.allOf(DateOrder.class);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
