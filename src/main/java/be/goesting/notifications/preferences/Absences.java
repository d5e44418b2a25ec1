package be.goesting.notifications.preferences;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who is away for a while; filled by the module in which people say so. */
public interface Absences {

    /** The first day on which they are back, of those who are away. */
    Map<UUID, LocalDate> awayUntil(Collection<UUID> people);
}
