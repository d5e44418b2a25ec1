package be.goesting.moments.importing;

import be.goesting.site.Excerpt;

/**
 * Why a row stays behind.
 *
 * @param line of the file, where the row begins
 * @param code the last part of the message's key
 * @param value what is wrong, as it stands in the file
 */
public record Problem(long line, String code, String value) {

    private static final int MOST_SHOWN = 80;

    public Problem {
        value = Excerpt.cut(value, MOST_SHOWN);
    }
}
