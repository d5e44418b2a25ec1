package be.goesting.people;

import be.goesting.people.PersonPanel.Asking.Asked;
import be.goesting.people.teams.Team;
import be.goesting.people.teams.TeamPanel;
import be.goesting.people.teams.Teams;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Page;
import be.goesting.site.Pages;
import be.goesting.site.queries.QueryBatch;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Access(Access.To.MEMBERS)
@Transactional(readOnly = true)
class PeopleController {

    private static final int SUGGESTED = 8;

    private final People people;
    private final Leaders leaders;
    private final Teams teams;
    private final Pages pages;
    private final List<PersonPanel> personPanels;
    private final List<TeamPanel> teamPanels;
    private final QueryBatch queryBatch;

    PeopleController(
            People people,
            Leaders leaders,
            Teams teams,
            Pages pages,
            List<PersonPanel> personPanels,
            List<TeamPanel> teamPanels,
            QueryBatch queryBatch) {
        this.people = people;
        this.leaders = leaders;
        this.teams = teams;
        this.pages = pages;
        this.personPanels = personPanels;
        this.teamPanels = teamPanels;
        this.queryBatch = queryBatch;
    }

    @GetMapping("/people/{id}")
    String person(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Page page = pages.of(request);
        Person person = leaders.find(id, page).orElseThrow(() -> new NotFound("person " + id));
        Asked asked = Asked.by(personPanels, person, page, queryBatch);
        page.once(Asked.class, () -> asked);
        model.addAttribute("person", person);
        model.addAttribute(
                "panels",
                personPanels.stream()
                        .flatMap(panel -> panel.show(person, page).stream())
                        .toList());
        return "people/person";
    }

    @GetMapping("/teams/{id}")
    String team(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Team team = teams.find(id).orElseThrow(() -> new NotFound("team " + id));
        Page page = pages.of(request);
        model.addAttribute("team", team);
        model.addAttribute("members", people.in(id));
        model.addAttribute("below", teams.below(id));
        model.addAttribute(
                "panels",
                teamPanels.stream()
                        .flatMap(panel -> panel.show(team, page).stream())
                        .toList());
        return "people/team";
    }

    /** The choices under a field in which one types a name. */
    @GetMapping("/people/suggestions")
    String suggestions(@RequestParam(defaultValue = "") String name, Model model) {
        model.addAttribute("people", people.named(name, SUGGESTED));
        return "people/suggestions";
    }
}
