package be.goesting.imports.files.dates;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.imports.files.dates.Dates.Trouble;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as the world writes them. */
class DatesTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Dates DAY_FIRST = Dates.of(Stream.of(), DateOrder.DAY_FIRST, BRUSSELS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2015-01-27T17:46:06-05:00        | 2015-01-27T22:46:06Z
                    2015-01-27T17:46:06Z             | 2015-01-27T17:46:06Z
                    2015-01-27T17:46:06.123456Z      | 2015-01-27T17:46:06.123456Z
                    2015-01-27 17:46:06 +0100        | 2015-01-27T16:46:06Z
                    2015-01-27 17:46:06 UTC          | 2015-01-27T17:46:06Z
                    2015-01-27T17:46                 | 2015-01-27T16:46:00Z
                    2015-07-27 17:46:06              | 2015-07-27T15:46:06Z
                    2015-01-27                       | 2015-01-27T11:00:00Z
                    2015/1/27                        | 2015-01-27T11:00:00Z
                    27/01/2015 17:46                 | 2015-01-27T16:46:00Z
                    27/1/2015, 9:05:30               | 2015-01-27T08:05:30Z
                    27-01-2015                       | 2015-01-27T11:00:00Z
                    27.01.2015 17:46                 | 2015-01-27T16:46:00Z
                    Tue, 27 Jan 2015 17:46:06 GMT    | 2015-01-27T17:46:06Z
                    27/01/2015 5:46 PM               | 2015-01-27T16:46:00Z
                    27/01/15                         | 2015-01-27T11:00:00Z
                    27-1-98 17:46                    | 1998-01-27T16:46:00Z
                    27 januari 2015                  | 2015-01-27T11:00:00Z
                    dinsdag 27 januari 2015 om 17:46 | 2015-01-27T16:46:00Z
                    4 mrt. 2025 14u30                | 2025-03-04T13:30:00Z
                    4-mrt-25                         | 2025-03-04T11:00:00Z
                    le 1er février 2025 à 14h30      | 2025-02-01T13:30:00Z
                    3 août 2025                      | 2025-08-03T10:00:00Z
                    12 déc. 2025                     | 2025-12-12T11:00:00Z
                    March 4th, 2025, 2:30 PM         | 2025-03-04T13:30:00Z
                    Tuesday, March 4, 2025           | 2025-03-04T11:00:00Z
                    4 Sept 2025                      | 2025-09-04T10:00:00Z
                    """)
    void timesAreReadAsTheyAreWritten(String written, String instant) {
        assertThat(DAY_FIRST.instant(written)).map(Instant::toString).contains(instant);
    }

    @Test
    void spacesAndMarksThatNobodySeesDoNotMatter() {
        assertThat(DAY_FIRST.instant("\u200E27/01/2015\u00A0\u00A017:46"))
                .map(Instant::toString)
                .contains("2015-01-27T16:46:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gisteren",
                "31/02/2015",
                "2015-13-01",
                "01/27/2015",
                "20150127",
                "2015-01-27 25:00",
                "27 brumaire 2015",
                "31 april 2015",
                "27/01/2015 en nog wat"
            })
    void whatIsNoTimeIsNotGuessed(String written) {
        assertThat(DAY_FIRST.instant(written)).isEmpty();
        assertThat(DAY_FIRST.trouble(written)).isEqualTo(Trouble.UNKNOWN);
    }

    @Test
    void aWholeTextInTheColumnIsNoTime() {
        assertThat(DAY_FIRST.instant("woord ".repeat(50_000))).isEmpty();
    }

    @Test
    void datesThatCanOnlyHaveTheMonthFirstAreReadSo() {
        assertThat(read("03/04/2026", "03/04/2026", "03/25/2026", "10/11/2026")).contains("2026-03-04T11:00:00Z");
        assertThat(read("03/04/26", "03/25/26")).contains("2026-03-04T11:00:00Z");
        assertThat(read("03/25/2026", "03/25/2026", "25/03/2026")).isEmpty();
    }

    @Test
    void datesThatCanBeReadBothWaysWaitForAnAnswer() {
        Dates unclear = Dates.of(Stream.of("03/04/2026", "10/11/2026"), null, BRUSSELS);
        assertThat(unclear.instant("03/04/2026")).isEmpty();
        assertThat(unclear.trouble("03/04/2026")).isEqualTo(Trouble.UNCLEAR);
        assertThat(unclear.instant("2026-03-04")).isPresent();
        assertThat(Dates.of(Stream.of("03/04/2026"), DateOrder.MONTH_FIRST, BRUSSELS)
                        .instant("03/04/2026"))
                .map(Instant::toString)
                .contains("2026-03-04T11:00:00Z");
        assertThat(read("05/05/2026", "05/05/2026")).contains("2026-05-05T10:00:00Z");
    }

    @Test
    void anHourThatTheClockWentOverIsNone() {
        assertThat(DAY_FIRST.instant("2025-03-30 02:30")).isEmpty();
        assertThat(DAY_FIRST.trouble("2025-03-30 02:30")).isEqualTo(Trouble.SKIPPED);
        assertThat(DAY_FIRST.instant("2025-03-30 02:30+01:00")).isPresent();
        assertThat(DAY_FIRST.instant("2024-10-27 02:30")).map(Instant::toString).contains("2024-10-27T00:30:00Z");
    }

    /** Read as the whole column can be. */
    private static Optional<String> read(String date, String... column) {
        return Dates.of(Stream.concat(Stream.of(date), Stream.of(column)), null, BRUSSELS)
                .instant(date)
                .map(Instant::toString);
    }
}
