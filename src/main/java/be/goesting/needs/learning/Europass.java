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

    static String of(YearReview story, Page page) {
        return story.done().map(chapter -> entry(chapter, page)).collect(Collectors.joining("\n\n"));
    }

    private static String entry(Section chapter, Page page) {
        List<String> lines = new ArrayList<>();
        lines.add(dates(chapter, page));
        lines.add(chapter.need().words());
        lines.add(page.t(
                "needs.europass.where",
                "organisation",
                page.viewer().organisation().name(),
                "methods",
                methods(chapter, page)));
        for (Step step : chapter.steps()) {
            if (step.brought() != null) {
                lines.add("- " + step.brought().replaceAll("\\s+", " "));
            }
            if (step.use() != null && step.use().told() != null) {
                lines.add("- " + step.use().told().replaceAll("\\s+", " "));
            }
        }
        return String.join("\n", lines);
    }

    private static String dates(Section chapter, Page page) {
        List<LocalDate> days = chapter.steps().stream()
                .map(Step::doneAt)
                .filter(Objects::nonNull)
                .map(at -> day(at, page))
                .sorted()
                .toList();
        String first = MONTH.format(days.getFirst());
        String last = MONTH.format(days.getLast());
        return first.equals(last) ? first : first + " – " + last;
    }

    private static String methods(Section chapter, Page page) {
        return chapter.steps().stream()
                .map(Step::method)
                .distinct()
                .map(method -> page.t(Step.methodKey(method)))
                .collect(Collectors.joining(", "));
    }

    private static LocalDate day(Instant at, Page page) {
        return LocalDate.ofInstant(at, page.viewer().zone());
    }
}
