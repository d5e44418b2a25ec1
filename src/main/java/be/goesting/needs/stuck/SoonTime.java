package be.goesting.needs.stuck;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A time soon at which the two can talk: who is stuck does not wait for next week.
 *
 * @param typed as a field for a day and an hour has it
 */
public record SoonTime(Instant at, String typed) {

    private static final int OFFERED = 3;
    private static final List<LocalTime> HOURS = List.of(
            LocalTime.of(9, 30), LocalTime.of(11, 0), LocalTime.of(13, 30), LocalTime.of(15, 0), LocalTime.of(16, 30));

    /** On working days, from an hour from now. */
    static List<SoonTime> after(Instant now, ZoneId zone) {
        List<SoonTime> times = new ArrayList<>();
        ZonedDateTime earliest = now.atZone(zone).plusHours(1);
        ZonedDateTime day = earliest.truncatedTo(ChronoUnit.DAYS);
        while (times.size() < OFFERED) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                for (LocalTime hour : HOURS) {
                    add(day.with(hour), earliest, times);
                }
            }
            day = day.plusDays(1);
        }
        return times;
    }

    private static void add(ZonedDateTime time, ZonedDateTime earliest, List<SoonTime> times) {
        if (times.size() < OFFERED && !time.isBefore(earliest)) {
            times.add(new SoonTime(time.toInstant(), time.toLocalDateTime().toString()));
        }
    }
}
