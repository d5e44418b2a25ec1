package be.goesting.needs.learning;

import be.goesting.needs.learning.YearReview.Section;
import be.goesting.needs.steps.Step;
import be.goesting.site.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A year of learning as text for the "Education and training" part of a Europass curriculum vitae, which asks of each activity its
 * dates, its title, where it was, and what was learned. Only what was done is in it, and nobody else's name.
 */
final class Europass {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private Europass() {}

    static String of(YearReview review, Page page) {
        return review.done().map(section -> entry(section, page)).collect(Collectors.joining("\n\n"));
    }

    private static String entry(Section section, Page page) {
        List<String> lines = new ArrayList<>();
        lines.add(dates(section, page));
        lines.add(section.need().body());
        lines.add(page.t(
                "needs.europass.where",
                "organisation",
                page.viewer().organisation().name(),
                "methods",
                methods(section, page)));
        for (Step step : section.steps()) {
            if (step.result() != null) {
                lines.add("- " + step.result().replaceAll("\\s+", " "));
            }
            if (step.use() != null && step.use().outcomeNote() != null) {
                lines.add("- " + step.use().outcomeNote().replaceAll("\\s+", " "));
            }
        }
        return String.join("\n", lines);
    }

    private static String dates(Section section, Page page) {
        List<LocalDate> days = section.steps().stream()
                .map(Step::doneAt)
                .filter(Objects::nonNull)
                .map(at -> day(at, page))
                .sorted()
                .toList();
        String first = MONTH.format(days.getFirst());
        String last = MONTH.format(days.getLast());
        return first.equals(last) ? first : first + " – " + last;
    }

    private static String methods(Section section, Page page) {
        return section.steps().stream()
                .map(Step::method)
                .distinct()
                .map(method -> page.t(Step.methodKey(method)))
                .collect(Collectors.joining(", "));
    }

    private static LocalDate day(Instant at, Page page) {
        return LocalDate.ofInstant(at, page.viewer().zone());
    }
}
