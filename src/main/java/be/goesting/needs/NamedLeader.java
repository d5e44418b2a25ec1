package be.goesting.needs;

import be.goesting.people.Leaders;
import be.goesting.site.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The leader whom a button named: what is shared goes to nobody else, also when somebody else leads by now. */
@Component
public class NamedLeader {

    private final Leaders leaders;

    NamedLeader(Leaders leaders) {
        this.leaders = leaders;
    }

    /** @param named the id; empty when the button named nobody */
    public boolean leadsStill(String named, Viewer learner) {
        return named.isEmpty()
                || leaders.of(learner.id())
                        .filter(now -> now.id().toString().equals(named))
                        .isPresent();
    }

    /**
     * Asks again, with who leads now.
     *
     * @param action where it is sent
     */
    public String again(String action, String words, Viewer learner, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("action", action);
        model.addAttribute("words", words);
        model.addAttribute("leader", leaders.of(learner.id()).orElse(null));
        return "needs/share-again";
    }
}
