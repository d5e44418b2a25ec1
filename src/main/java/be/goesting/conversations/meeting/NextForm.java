package be.goesting.conversations.meeting;

import be.goesting.site.forms.Choice;
import be.goesting.site.forms.FormValue;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When to meet again, as it was filled in.
 *
 * @param next in weeks, on a day, later or none
 * @param on which day
 */
public record NextForm(@Choice String next, @Choice String on) {

    boolean isOnADay() {
        return next.equals("day");
    }

    Optional<LocalDate> day() {
        return FormValue.day(on);
    }
}
