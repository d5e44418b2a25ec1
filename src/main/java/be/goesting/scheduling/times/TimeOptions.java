package be.goesting.scheduling.times;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What one chooses from when proposing.
 *
 * @param lengths in minutes, the usual one first
 * @param daysAhead after how many days a time is suggested at the earliest
 * @param hours the hours suggested, one each working day; as many times can be proposed
 */
public record TimeOptions(List<Integer> lengths, int daysAhead, List<LocalTime> hours) {

    public int times() {
        return hours.size();
    }

    int length(String typed) {
        return lengths.stream()
                .filter(each -> String.valueOf(each).equals(typed))
                .findFirst()
                .orElse(lengths.getFirst());
    }

    /** As one types them. */
    List<String> suggested(Instant now, ZoneId zone) {
        List<String> times = new ArrayList<>();
        LocalDate day = LocalDate.ofInstant(now, zone).plusDays(daysAhead);
        while (times.size() < times()) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                times.add(day.atTime(hours.get(times.size())).toString());
            }
            day = day.plusDays(1);
        }
        return times;
    }
}
