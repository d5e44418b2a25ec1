package be.goesting.talks;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The times to propose as they were typed, always three; one left empty is no time. */
public record ProposedTimes(List<String> typed) {

    private static final int MOST = 3;

    /** When most people can spare a quarter of an hour. */
    private static final List<LocalTime> GOOD_HOURS =
            List.of(LocalTime.of(10, 0), LocalTime.of(13, 30), LocalTime.of(15, 0));

    public ProposedTimes {
        List<String> three = new ArrayList<>(typed.stream().limit(MOST).toList());
        while (three.size() < MOST) {
            three.add("");
        }
        typed = List.copyOf(three);
    }

    static ProposedTimes of(HttpServletRequest request) {
        String[] times = request.getParameterValues("time");
        return new ProposedTimes(times == null ? List.of() : Arrays.asList(times));
    }

    /** One on each of the next three working days. */
    static ProposedTimes suggested(Instant now, ZoneId zone) {
        List<LocalDate> days = LocalDate.ofInstant(now, zone)
                .plusDays(1)
                .datesUntil(LocalDate.ofInstant(now, zone).plusDays(8))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .limit(MOST)
                .toList();
        List<String> times = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            times.add(days.get(i).atTime(GOOD_HOURS.get(i)).toString());
        }
        return new ProposedTimes(times);
    }

    /** What is wrong, by the field it is wrong in: {@code time-0} and on. */
    Map<String, String> errors(Instant now, ZoneId zone) {
        Map<String, String> errors = new LinkedHashMap<>();
        List<Instant> before = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String field = "time-" + i;
            if (!typed.get(i).isBlank()) {
                Optional<Instant> time = read(typed.get(i), zone);
                if (time.isEmpty()) {
                    errors.put(field, "talks.error.time.unclear");
                } else if (!time.get().isAfter(now)) {
                    errors.put(field, "talks.error.time.past");
                } else if (before.contains(time.get())) {
                    errors.put(field, "talks.error.time.twice");
                }
                time.ifPresent(before::add);
            }
        }
        if (typed.stream().allMatch(String::isBlank)) {
            errors.put("time-0", "talks.error.time.none");
        }
        return errors;
    }

    /** In order; only when there are no errors. */
    List<Instant> times(ZoneId zone) {
        return typed.stream()
                .flatMap(each -> read(each, zone).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<Instant> read(String text, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(text.strip()).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
