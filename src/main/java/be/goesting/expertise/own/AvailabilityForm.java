package be.goesting.expertise.own;

import be.goesting.expertise.Availability;
import be.goesting.site.forms.CheckedForm;
import be.goesting.site.forms.Choice;
import be.goesting.site.forms.Day;
import be.goesting.site.forms.FormValue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
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
    private static final List<Integer> PER_WEEK = List.of(0, 1, 2, 3, 5, 10);

    static AvailabilityForm of(Availability availability, LocalDate today) {
        return new AvailabilityForm(
                String.valueOf(availability.perWeek()),
                availability.isAwayOn(today) ? String.valueOf(availability.awayUntil()) : "",
                availability.note() == null ? "" : availability.note());
    }

    @Override
    public void check(BiConsumer<String, String> wrong) {
        if (!perWeek.isEmpty() && (!perWeek.matches("\\d{1,2}") || Integer.parseInt(perWeek) > 50)) {
            wrong.accept("perWeek", "expertise.error.per-week");
        }
    }

    /** Where no number was chosen, what was stated before stays: one may say only until when one is away. */
    Availability checked(Availability before) {
        int times = perWeek.isEmpty() ? before.perWeek() : Integer.parseInt(perWeek);
        return new Availability(before.person(), times, day(), FormValue.orNull(note));
    }

    /** The choices, and what was chosen if that is none of them. */
    public List<Integer> choices() {
        Stream<Integer> chosen = perWeek.matches("\\d{1,2}") ? Stream.of(Integer.valueOf(perWeek)) : Stream.empty();
        return Stream.concat(PER_WEEK.stream(), chosen).distinct().sorted().toList();
    }

    private @Nullable LocalDate day() {
        return FormValue.day(awayUntil).orElse(null);
    }
}
