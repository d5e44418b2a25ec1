package be.goesting.site.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Refuses a day that is over, where only one that is still to come makes sense. */
@Component
public class ComingDays {

    private final Clock clock;

    ComingDays(Clock clock) {
        this.clock = clock;
    }

    /** @param typed as a date field sends it; what is no day at all is another's care */
    public void check(BindingResult errors, String field, String typed, ZoneId zone) {
        check(errors, field, typed, null, zone);
    }

    /** @param kept the day that stands there already: it may be over, and stay */
    public void check(BindingResult errors, String field, String typed, @Nullable LocalDate kept, ZoneId zone) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        FormValue.day(typed)
                .filter(day -> day.isBefore(today) && !day.equals(kept))
                .ifPresent(day -> errors.rejectValue(field, "site.error.day-past"));
    }
}
