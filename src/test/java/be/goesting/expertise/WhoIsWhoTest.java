package be.goesting.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.tenancy.Organisations;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finding a colleague, without scripts. */
@Execution(ExecutionMode.SAME_THREAD)
class WhoIsWhoTest {

    private static final Pattern NAME = Pattern.compile("class=\"entry-name\"[^>]*>([^<]*)<");
    private static final Pattern NEXT =
            Pattern.compile("class=\"older\"[^>]*><a class=\"button plain\" href=\"([^\"]*)\"");

    private final Visitor hanne = TestApplication.as("hanne-claes");

    @Test
    void aPartOfANameIsEnoughAndAccentsDoNotMatter() {
        assertThat(found("/people?name=loic")).contains("Loïc Delvaux");
        assertThat(found("/people?name=delv+lo")).containsExactly("Loïc Delvaux");
        assertThat(found("/people?name=zzzzz")).isEmpty();
        assertThat(hanne.get("/people?name=zzzzz").body()).contains("Niemand gevonden");
    }

    @Test
    void twoLettersAreTheBeginningOfAWord() {
        assertThat(found("/people?name=lo")).contains("Loïc Delvaux").allMatch(name -> name.matches("(?i)(.* )?lo.*"));
    }

    @Test
    void aTeamBringsItsSubTeamsAlong() {
        assertThat(found("/people?name=hanne+claes&teamName=Studie+%26+offertes"))
                .containsExactly("Hanne Claes");
        assertThat(found("/people?teamName=Studie+HVAC"))
                .contains("Hanne Claes")
                .doesNotContain("Wim Hendrickx");
        assertThat(found("/people?teamName=Bestaat+niet")).isEmpty();
    }

    @Test
    void languageAndPlaceNarrowTogether() {
        assertThat(found("/people?site=Li%C3%A8ge&speaks=fr&name=delvaux")).containsExactly("Loïc Delvaux");
        assertThat(found("/people?site=Antwerpen&name=delvaux")).isEmpty();
        assertThat(found("/people?speaks=de&name=delvaux")).isEmpty();
    }

    @Test
    void everybodyIsMetOnceFromPageToPage() {
        Set<String> met = new HashSet<>();
        @Nullable String path = "/people";
        int pages = 0;
        while (path != null && pages++ < 20) {
            assertThat(found(path))
                    .allSatisfy(name -> assertThat(met.add(name)).as(name).isTrue());
            var next = NEXT.matcher(hanne.get(path).body());
            path = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        assertThat(met).hasSizeGreaterThanOrEqualTo(138);
    }

    @Test
    void whoKnowsOfATopicIsTheSameHoweverMuchWasShownOnIt() {
        String directory = """
                select string_agg(d.name, ', ' order by d.name) from (
                  select e.topic_id from evidence e where e.left_out_at is null group by 1 order by count(*) desc, 1 limit 1) t
                 cross join lateral people_directory('', t.topic_id, null, null, null, null, null, 200, %d) d""";

        String known = text("""
                select string_agg(p.name, ', ' order by p.name) from (
                  select e.topic_id from evidence e where e.left_out_at is null group by 1 order by count(*) desc, 1 limit 1) t
                  join people p on p.erased_at is null
                   and exists (select from evidence e where e.topic_id = t.topic_id and e.person_id = p.id and e.left_out_at is null)
                   and not exists (select from hidden_topics h where h.topic_id = t.topic_id and h.person_id = p.id)""");

        assertThat(known).contains(",");
        assertThat(text(directory.formatted(10_000))).isEqualTo(known);
        assertThat(text(directory.formatted(1))).isEqualTo(known);
    }

    @Test
    void whoseNameBeginsSoComesFirstAndNobodyTwice() {
        String names = text("select string_agg(name, ', ') from people_named('ma', 60)");

        assertThat(names.split(", ")).doesNotHaveDuplicates().hasSizeGreaterThan(1);
        List<String> begin = Arrays.stream(names.split(", "))
                .map(name -> name.toLowerCase(Locale.ROOT).startsWith("ma") ? "begins" : "within")
                .distinct()
                .toList();
        assertThat(begin).containsExactly("begins", "within");
    }

    private static String text(String sql) {
        var organisations = TestApplication.bean(Organisations.class);
        var brabo = organisations.installed().stream()
                .filter(each -> each.name().equals("Brabo Techniek"))
                .findFirst()
                .orElseThrow();
        return organisations.in(
                brabo.id(),
                () -> TestApplication.bean(JdbcClient.class)
                        .sql(sql)
                        .query(String.class)
                        .single());
    }

    private List<String> found(String path) {
        return NAME.matcher(hanne.get(path).body())
                .results()
                .map(name -> name.group(1).replace("&#39;", "'"))
                .toList();
    }
}
