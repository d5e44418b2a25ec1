package be.goesting.scheduling;

import be.goesting.scheduling.times.TimeOptions;
import be.goesting.scheduling.times.TimesForm;
import be.goesting.site.forms.Choice;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Other times for a meeting, as they were filled in. */
public record ProposalForm(
        List<@Choice String> time,
        @Choice String minutes,

        @Size(max = TimesForm.LONGEST_PLACE, message = "scheduling.error.place.long")
        String place) {

    TimesForm times(TimeOptions options) {
        return new TimesForm(options, time, minutes, place);
    }
}
