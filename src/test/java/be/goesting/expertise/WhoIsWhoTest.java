package be.goesting.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication.Visitor;
import be.goesting.TestCompany;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Finding a colleague, without scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoIsWhoTest {

    private static final Pattern NAME = Pattern.compile("class=\"entry-name\"[^>]*>([^<]*)<");
    private static final Pattern NEXT =
            Pattern.compile("class=\"older\"[^>]*><a class=\"button plain\" href=\"([^\"]*)\"");

    private static final int MANY = 130;

    private final TestCompany firm = TestCompany.founded("Wegwijzer");
    private final Visitor hanne = firm.colleague("Hanne Claes", "Studie HVAC");

    @BeforeAll
    void othersWorkThereToo() {
        firm.colleague("Loïc Delvaux", "Werf Luik", "fr");
        firm.colleague("Wim Hendrickx", "Werf Antwerpen");
        firm.colleague("Mia Lornoy", "Studie HVAC");
        firm.colleague("Anna Mariën", "Planning");
        firm.colleague("Marc Maes", "Planning");
        firm.organisation().in(database -> {
            database.sql("update teams set parent_id = ? where id = ?")
                    .params(firm.teamOf("Studie & offertes"), firm.teamOf("Studie HVAC"))
                    .update();
            database.sql("update teams set site = substr(name, 6) where name like 'Werf %'")
                    .update();
            database.sql("update teams set site = 'Liège' where name = 'Werf Luik'")
                    .update();
            return database.sql(
                            "insert into people (name, team_id) select 'Collega Nummer ' || n, ? from generate_series(1, ?) n")
                    .params(firm.teamOf("Planning"), MANY)
                    .update();
        });
        String topic = "with made as (insert into topics default values returning id)";
        firm.organisation().in(database -> database.sql(topic + """
                        insert into evidence (person_id, topic_id, kind, source_id, path, excerpt, found_at)
                        select p.id, made.id, 'moment', gen_random_uuid(), '/moments', 'Kranen', now()
                          from made cross join people p where p.name like 'Collega Nummer 1%'""").update());
    }

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
        assertThat(met).hasSize(MANY + 6);
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

    private String text(String sql) {
        return firm.organisation()
                .in(database -> database.sql(sql).query(String.class).single());
    }

    private List<String> found(String path) {
        return NAME.matcher(hanne.get(path).body())
                .results()
                .map(name -> name.group(1).replace("&#39;", "'"))
                .toList();
    }
}
