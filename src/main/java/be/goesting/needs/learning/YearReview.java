package be.goesting.needs.learning;

import be.goesting.needs.Need;
import be.goesting.needs.goals.Goal;
import be.goesting.needs.steps.Step;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A year of learning, told: what was wanted, what was done about it, what it brought and how it was used.
 *
 * @param reached goals that were reached in that year
 */
public record YearReview(int year, List<Section> sections, List<Goal> reached) {

    /**
     * One need of that year.
     *
     * @param steps those that were done in that year, or before it and used since
     */
    public record Section(Need need, List<Step> steps) {}

    static YearReview of(int year, List<NeedWithSteps> needsWithSteps, List<Goal> ended, ZoneId zone) {
        return new YearReview(
                year,
                needsWithSteps.stream()
                        .map(needWithSteps -> section(needWithSteps, year, zone))
                        .filter(section -> isOf(section.need().createdAt(), year, zone)
                                || !section.steps().isEmpty())
                        .sorted((one, other) ->
                                one.need().createdAt().compareTo(other.need().createdAt()))
                        .toList(),
                ended.stream()
                        .filter(goal -> "reached".equals(goal.ending()) && isOf(goal.endedAt(), year, zone))
                        .toList());
    }

    public boolean isEmpty() {
        return sections.isEmpty() && reached.isEmpty();
    }

    /** What was learned in it: what an export tells to others. */
    public Stream<Section> done() {
        return sections.stream().filter(section -> !section.steps().isEmpty());
    }

    private static Section section(NeedWithSteps needWithSteps, int year, ZoneId zone) {
        return new Section(
                needWithSteps.need(),
                needWithSteps.steps().stream()
                        .filter(step -> isOf(step.doneAt(), year, zone))
                        .toList());
    }

    private static boolean isOf(@Nullable Instant at, int year, ZoneId zone) {
        return at != null && at.atZone(zone).getYear() == year;
    }
}
