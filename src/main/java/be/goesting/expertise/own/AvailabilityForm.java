package be.goesting.expertise.own;

import be.goesting.expertise.Availability;
import be.goesting.site.forms.FormValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed about being asked, right or wrong. */
public record AvailabilityForm(String perWeek, String awayUntil, String note) {

    static final int LONGEST_NOTE = 200;

    /** The choices that are offered; 0 is rather not. */
    public static final List<Integer> PER_WEEK = List.of(0, 1, 2, 3, 5, 10);

    static AvailabilityForm of(Availability availability, LocalDate today) {
        return new AvailabilityForm(
                String.valueOf(availability.perWeek()),
                availability.isAwayOn(today) ? String.valueOf(availability.awayUntil()) : "",
                availability.note() == null ? "" : availability.note());
    }

    /** What is wrong, by field, as keys of messages. */
    Map<String, String> errors() {
        Map<String, String> errors = new HashMap<>();
        if (!perWeek.matches("\\d{1,2}") || Integer.parseInt(perWeek) > 50) {
            errors.put("perWeek", "expertise.error.per-week");
        }
        if (!awayUntil.isBlank() && day() == null) {
            errors.put("awayUntil", "site.error.day");
        }
        if (note.strip().length() > LONGEST_NOTE) {
            errors.put("note", "expertise.error.note");
        }
        return errors;
    }

    Availability checked(UUID person) {
        return new Availability(person, Integer.parseInt(perWeek), day(), note.isBlank() ? null : note.strip());
    }

    private @Nullable LocalDate day() {
        return FormValue.day(awayUntil).orElse(null);
    }
}
