package be.goesting.notifications.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.notifications.preferences.Wishes.Choice;
import be.goesting.site.Language;
import be.goesting.site.language.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At once, in a bundle, or never; and never when it has to be quiet. 2 December 2026 is a Wednesday. */
class WhenItIsMailedTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @ParameterizedTest
    @CsvSource({
        "asked,             2026-12-02T10:00, 2026-12-02T10:00",
        "stuck,             2026-12-05T23:00, 2026-12-05T23:00",
        "question-answered, 2026-12-02T10:00, 2026-12-03T08:00",
        "question-answered, 2026-12-02T07:59, 2026-12-02T08:00",
        "question-answered, 2026-12-02T08:00, 2026-12-03T08:00",
        "question-answered, 2026-12-04T10:00, 2026-12-07T08:00",
        "thanked,           2026-12-02T10:00, 2026-12-07T08:00",
        "thanked,           2026-12-07T09:00, 2026-12-14T08:00",
        "asked-nameless,    2026-12-02T10:00, 2026-12-03T08:00",
        "question-answered, 2026-03-28T10:00, 2026-03-30T08:00"
    })
    void asLongAsNobodyChose(String kind, LocalDateTime told, LocalDateTime mailed) {
        assertThat(mailed(Wishes.USUAL, kind, told)).isEqualTo(mailed);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-02T18:59, 2026-12-02T18:59",
        "2026-12-02T19:00, 2026-12-03T07:30",
        "2026-12-02T03:00, 2026-12-02T07:30",
        "2026-12-02T07:30, 2026-12-02T07:30",
        "2026-12-04T20:00, 2026-12-07T08:00",
        "2026-12-05T12:00, 2026-12-07T08:00",
        "2026-12-06T23:59, 2026-12-07T08:00"
    })
    void inQuietHoursAndAtWeekendsItWaits(LocalDateTime told, LocalDateTime mailed) {
        var quiet = new QuietTimes(LocalTime.of(19, 0), LocalTime.of(7, 30), true, null);
        assertThat(mailed(new Wishes(Map.of(), quiet), "asked", told)).isEqualTo(mailed);
    }

    @Test
    void quietHoursMayStandInOneDay() {
        var quiet = new QuietTimes(LocalTime.of(12, 0), LocalTime.of(13, 0), false, null);
        var wishes = new Wishes(Map.of(), quiet);
        assertThat(mailed(wishes, "asked", at("2026-12-02T12:30"))).isEqualTo(at("2026-12-02T13:00"));
        assertThat(mailed(wishes, "asked", at("2026-12-02T13:00"))).isEqualTo(at("2026-12-02T13:00"));
        assertThat(mailed(wishes, "asked", at("2026-12-02T11:59"))).isEqualTo(at("2026-12-02T11:59"));
    }

    @Test
    void whoIsAwayIsMailedOnTheDayOfComingBack() {
        var away = new Wishes(Map.of(), QuietTimes.NONE.away(LocalDate.of(2026, 12, 14)));
        assertThat(mailed(away, "asked", at("2026-12-02T10:00"))).isEqualTo(at("2026-12-14T08:00"));
        assertThat(mailed(away, "asked", at("2026-12-14T09:00"))).isEqualTo(at("2026-12-14T09:00"));
    }

    @Test
    void aLetterWithACalendarFileTakesThePlaceOfTheMailUnlessItWouldComeTooLate() {
        Instant told = at("2026-12-02T10:00").atZone(BRUSSELS).toInstant();
        assertThat(Wishes.USUAL.letterFrom(told, BRUSSELS)).contains(told);
        assertThat(mailed(Wishes.USUAL, "talk-invited", at("2026-12-02T10:00"))).isNull();

        var away = new Wishes(Map.of(), QuietTimes.NONE.away(LocalDate.of(2026, 12, 14)));
        assertThat(away.letterFrom(told, BRUSSELS)).isEmpty();
        assertThat(mailed(away, "talk-invited", at("2026-12-02T10:00"))).isEqualTo(at("2026-12-14T08:00"));

        var weekly = new Wishes(Map.of(new Choice(Category.MEETING, Channel.MAIL), Timing.WEEKLY), QuietTimes.NONE);
        assertThat(weekly.letterFrom(told, BRUSSELS)).isEmpty();
        assertThat(mailed(weekly, "talk-invited", at("2026-12-02T10:00"))).isEqualTo(at("2026-12-07T08:00"));
    }

    @Test
    void neverIsNever() {
        var never = new Wishes(
                Map.of(
                        new Choice(Category.ASKED, Channel.MAIL), Timing.NEVER,
                        new Choice(Category.ASKED, Channel.PRODUCT), Timing.NEVER),
                QuietTimes.NONE);
        assertThat(mailed(never, "asked", at("2026-12-02T10:00"))).isNull();
        assertThat(never.inProduct("asked")).isFalse();
        assertThat(never.inProduct("stuck")).isTrue();
    }

    /** A new kind is one that people choose about; a change of address is told in the product, and mailed by who signs people in. */
    @Test
    void everyKindOfNotificationBelongsToACategory() {
        Set<String> kinds = be.goesting.TestApplication.bean(Messages.class).keys(Language.NL).stream()
                .filter(key -> key.startsWith("notifications.kind."))
                .map(key -> key.substring("notifications.kind.".length()))
                .filter(kind -> !kind.startsWith("address"))
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(Category.values()).flatMap(each -> each.kinds().stream()))
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    private static @Nullable LocalDateTime mailed(Wishes wishes, String kind, LocalDateTime told) {
        Optional<Instant> mailed = wishes.mailedFrom(kind, told.atZone(BRUSSELS).toInstant(), BRUSSELS);
        return mailed.map(time -> LocalDateTime.ofInstant(time, BRUSSELS)).orElse(null);
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }
}
