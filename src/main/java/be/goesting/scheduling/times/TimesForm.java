package be.goesting.scheduling.times;

import be.goesting.scheduling.Meeting;
import be.goesting.scheduling.Proposal;
import be.goesting.scheduling.Slot;
import be.goesting.site.forms.FormValue;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** When, for how long and where, as it was typed: always as many times as there may be; one left empty is no time. */
public record TimesForm(TimeOptions options, List<String> times, String minutes, String place) {

    /** How long a place may be. */
    public static final int LONGEST_PLACE = 300;

    public TimesForm {
        List<String> all = new ArrayList<>(times.stream().limit(options.times()).toList());
        while (all.size() < options.times()) {
            all.add("");
        }
        times = List.copyOf(all);
    }

    public static TimesForm suggested(TimeOptions options, Instant now, ZoneId zone) {
        return new TimesForm(options, options.suggested(now, zone), "", "");
    }

    /** To move it: where only one time can be proposed, one begins from the one there is. */
    public static TimesForm of(Meeting meeting, TimeOptions options, Instant now, ZoneId zone) {
        Slot slot = meeting.slot();
        boolean fromThere = options.times() == 1 && slot.startsAt().isAfter(now);
        return new TimesForm(
                options,
                fromThere ? List.of(typed(slot.startsAt(), zone)) : options.suggested(now, zone),
                String.valueOf(slot.minutes()),
                slot.place() == null ? "" : slot.place());
    }

    /** What is wrong, by the field it is wrong in: {@code time-0} and on. */
    public void check(BindingResult errors, Instant now, ZoneId zone) {
        errors(now, zone).forEach((field, key) -> errors.addError(new FieldError(errors.getObjectName(), field, key)));
    }

    Map<String, String> errors(Instant now, ZoneId zone) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (int i = 0; i < times.size(); i++) {
            if (!times.get(i).isBlank()) {
                String field = "time-" + i;
                error(i, now, zone).ifPresent(error -> errors.put(field, error));
            }
        }
        if (times.stream().allMatch(String::isBlank)) {
            errors.put("time-0", "scheduling.error.time.none");
        }
        return errors;
    }

    /** Only when there are no errors. */
    public Proposal proposal(ZoneId zone) {
        return new Proposal(
                times.stream()
                        .flatMap(each -> read(each, zone).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                length(),
                cleanPlace());
    }

    public int length() {
        return options.length(minutes);
    }

    private Optional<String> error(int number, Instant now, ZoneId zone) {
        Optional<Instant> time = read(times.get(number), zone);
        if (time.isEmpty()) {
            return Optional.of("scheduling.error.time.unclear");
        }
        if (isSkipped(times.get(number), zone)) {
            return Optional.of("scheduling.error.time.skipped");
        }
        if (!time.get().isAfter(now)) {
            return Optional.of("scheduling.error.time.past");
        }
        boolean twice = times.subList(0, number).stream()
                .anyMatch(each -> read(each, zone).equals(time));
        return twice ? Optional.of("scheduling.error.time.twice") : Optional.empty();
    }

    private @Nullable String cleanPlace() {
        return place.isBlank()
                ? null
                : place.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String typed(Instant time, ZoneId zone) {
        return LocalDateTime.ofInstant(time, zone)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** In the hour that is left out when summer time begins. */
    private static boolean isSkipped(String text, ZoneId zone) {
        return FormValue.dayAndHour(text)
                .filter(time -> zone.getRules().getValidOffsets(time).isEmpty())
                .isPresent();
    }

    private static Optional<Instant> read(String text, ZoneId zone) {
        return FormValue.dayAndHour(text).map(time -> time.atZone(zone).toInstant());
    }
}
