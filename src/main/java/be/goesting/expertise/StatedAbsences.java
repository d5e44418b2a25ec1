package be.goesting.expertise;

import be.goesting.notifications.preferences.Absences;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who said to be away is mailed nothing until the day of coming back. */
@Component
class StatedAbsences implements Absences {

    private final Availabilities availabilities;

    StatedAbsences(Availabilities availabilities) {
        this.availabilities = availabilities;
    }

    @Override
    public Map<UUID, LocalDate> awayUntil(Collection<UUID> people) {
        Map<UUID, LocalDate> away = new HashMap<>();
        availabilities.of(people).forEach((person, availability) -> {
            LocalDate day = availability.awayUntil();
            if (day != null) {
                away.put(person, day);
            }
        });
        return away;
    }
}
