package be.goesting.expertise.own;

import be.goesting.expertise.Availability;
import be.goesting.site.forms.CheckedForm;
import be.goesting.site.forms.Choice;
import be.goesting.site.forms.Day;
import be.goesting.site.forms.FormValue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What was typed about being asked, right or wrong. */
public record AvailabilityForm(
        @Choice String perWeek,
        @Day String awayUntil,

        @Size(max = LONGEST_NOTE, message = "expertise.error.note")
        String note)
        implements CheckedForm {

    static final int LONGEST_NOTE = 200;

    /** The choices that are offered; 0 is rather not. */
    public static final List<Integer> PER_WEEK = List.of(0, 1, 2, 3, 5, 10);

    static AvailabilityForm of(Availability availability, LocalDate today) {
        return new AvailabilityForm(
                String.valueOf(availability.perWeek()),
                availability.isAwayOn(today) ? String.valueOf(availability.awayUntil()) : "",
                availability.note() == null ? "" : availability.note());
    }

    @Override
    public void check(BiConsumer<String, String> wrong) {
        if (!perWeek.matches("\\d{1,2}") || Integer.parseInt(perWeek) > 50) {
            wrong.accept("perWeek", "expertise.error.per-week");
        }
    }

    Availability checked(UUID person) {
        return new Availability(person, Integer.parseInt(perWeek), day(), FormValue.orNull(note));
    }

    private @Nullable LocalDate day() {
        return FormValue.day(awayUntil).orElse(null);
    }
}
