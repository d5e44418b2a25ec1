package be.goesting.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Hanne and Tom of the demo company talked once, and are going to again on a Monday. */
@Execution(ExecutionMode.SAME_THREAD)
class DemoConversationsTest {

    private static final String ABOUT = "Van meekijken naar zelf doorrekenen";
    private static final String PAST = "Waar wil je naartoe met je werk";

    private final Visitor hanne = TestApplication.as("hanne-claes");
    private final Visitor tom = TestApplication.as("tom-verlinden");

    @Test
    void theyPlannedOneOnAMondayWithSomethingToTalkAbout() {
        String list = hanne.get("/conversations").body();
        assertThat(list).contains("Komt eraan", ABOUT, "maandag");
        String conversation = conversation(list, ABOUT);
        assertThat(hanne.get(conversation).body())
                .contains("Wie springt er in", "Een halve dag met Koen meerijden", "Wat Tom voorbereidde")
                .contains("Terugblik op de vorige afspraken", "rekenblad van Fatma");
        assertThat(tom.get(conversation).body()).contains("houdt twee vrijdagnamiddagen uit de planning");
        assertThat(TestApplication.as("sofie-maes").get(conversation).statusCode())
                .isEqualTo(404);
    }

    @Test
    void andHeldOneBefore() {
        String past = conversation(tom.get("/conversations").body(), PAST);
        assertThat(tom.get(past).body()).contains("Ze leert liefst door te kijken", "Wat Hanne voorbereidde");
    }

    /** The conversation about these words, for other tests may plan others of the two. */
    private static String conversation(String list, String about) {
        var found = Pattern.compile("(/conversations/[0-9a-f-]{36})(?:(?!/conversations/).)*?" + about, Pattern.DOTALL)
                .matcher(list);
        assertThat(found.find()).as(about).isTrue();
        return found.group(1);
    }
}
