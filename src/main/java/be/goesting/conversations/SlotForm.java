package be.goesting.conversations;

import be.goesting.site.SavedForm;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When and where as it was typed. */
public record SlotForm(String day, String hour, String minutes, String place) {

    static final int LONGEST_PLACE = 300;

    /** The lengths to choose from, in minutes. */
    public static final List<Integer> LENGTHS = List.of(30, 45, 60, 90);

    private static final int USUAL = 30;
    private static final LocalTime GOOD_HOUR = LocalTime.of(14, 0);

    public static SlotForm of(HttpServletRequest request) {
        return new SlotForm(
                text(request, "day"), text(request, "hour"), text(request, "minutes"), text(request, "place"));
    }

    static SlotForm of(SavedForm kept) {
        return new SlotForm(
                kept.first("day").orElse(""),
                kept.first("hour").orElse(""),
                kept.first("minutes").orElse(""),
                kept.first("place").orElse(""));
    }

    /** A week from now, after lunch; both can still prepare. */
    public static SlotForm suggested(Instant now, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(now, zone).plusWeeks(1);
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = day.plusDays(1);
        }
        return new SlotForm(day.toString(), GOOD_HOUR.toString(), String.valueOf(USUAL), "");
    }

    /** As it is now, to begin from. */
    public static SlotForm of(Slot slot, ZoneId zone) {
        LocalDateTime there = LocalDateTime.ofInstant(slot.startsAt(), zone).truncatedTo(ChronoUnit.MINUTES);
        return new SlotForm(
                there.toLocalDate().toString(),
                there.toLocalTime().toString(),
                String.valueOf(slot.minutes()),
                slot.place() == null ? "" : slot.place());
    }

    /** What is wrong, by field. */
    public Map<String, String> errors(Instant now, ZoneId zone) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<Instant> time = time(zone);
        if (time.isEmpty()) {
            errors.put("day", "conversations.error.time.unclear");
        } else if (!time.get().isAfter(now)) {
            errors.put("day", "conversations.error.time.past");
        }
        if (place.strip().length() > LONGEST_PLACE) {
            errors.put("place", "conversations.error.place.long");
        }
        return errors;
    }

    /** Only when there are no errors. */
    public Slot slot(ZoneId zone) {
        return new Slot(time(zone).orElseThrow(), length(), cleanPlace());
    }

    public int length() {
        return LENGTHS.stream()
                .filter(each -> String.valueOf(each).equals(minutes))
                .findFirst()
                .orElse(USUAL);
    }

    private @Nullable String cleanPlace() {
        return place.isBlank() ? null : ConversationForm.clean(place);
    }

    private Optional<Instant> time(ZoneId zone) {
        try {
            return Optional.of(LocalDate.parse(day.strip())
                    .atTime(LocalTime.parse(hour.strip()))
                    .atZone(zone)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
