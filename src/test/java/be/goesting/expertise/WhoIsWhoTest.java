package be.goesting.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.Running;
import be.goesting.Running.Visitor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Finding a colleague, without scripts. */
class WhoIsWhoTest {

    private static final Pattern NAME = Pattern.compile("class=\"entry-name\"[^>]*>([^<]*)<");
    private static final Pattern NEXT =
            Pattern.compile("class=\"older\"[^>]*><a class=\"button plain\" href=\"([^\"]*)\"");

    private final Visitor hanne = Running.as("hanne-claes");

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

    private List<String> found(String path) {
        return NAME.matcher(hanne.get(path).body())
                .results()
                .map(name -> name.group(1).replace("&#39;", "'"))
                .toList();
    }
}
