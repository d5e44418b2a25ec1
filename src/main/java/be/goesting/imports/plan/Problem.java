package be.goesting.imports.plan;

import be.goesting.site.text.Excerpt;

/**
 * Why a row stays behind.
 *
 * @param line of the file, where the row begins
 * @param code the end of the key of the message
 * @param value what is wrong, as it stands in the file
 */
public record Problem(long line, String code, String value) {

    private static final int MAX_SHOWN = 80;

    public Problem {
        value = Excerpt.cut(value, MAX_SHOWN);
    }
}
