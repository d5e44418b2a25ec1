package be.goesting.people.administration;

import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tree of teams, drawn by an administrator. */
@Controller
@Access(Access.To.ADMINISTRATORS)
class TeamAdministrationController {

    static final String PATH = "/administration/teams";

    private final TeamAdministration teamAdministration;
    private final TeamTree teamTree;
    private final Submissions submissions;

    TeamAdministrationController(TeamAdministration teamAdministration, TeamTree teamTree, Submissions submissions) {
        this.teamAdministration = teamAdministration;
        this.teamTree = teamTree;
        this.submissions = submissions;
    }

    @GetMapping(PATH)
    String all(Model model) {
        model.addAttribute("teams", teamTree.branches());
        return "people/administration/teams";
    }

    @GetMapping(PATH + "/new")
    String begin(@RequestParam(defaultValue = "") String under, Model model) {
        return page(null, TeamForm.under(under), Map.of(), model);
    }

    @PostMapping(PATH)
    String add(Submission submission, HttpServletRequest request, HttpServletResponse response, Model model) {
        var form = TeamForm.of(request);
        Map<String, String> errors =
                errors(form, () -> submissions.once(submission, id -> teamAdministration.add(id, form)));
        return errors.isEmpty()
                ? Redirect.to(PATH).done("team-added").view()
                : again(null, form, errors, response, model);
    }

    @GetMapping(PATH + "/{id}")
    String change(@PathVariable UUID id, Model model) {
        TeamNode team = find(id);
        return page(team, TeamForm.of(team), Map.of(), model);
    }

    @PostMapping(PATH + "/{id}")
    String save(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Model model) {
        TeamNode team = find(id);
        var form = TeamForm.of(request);
        Map<String, String> errors = errors(form, () -> teamAdministration.change(id, form));
        return errors.isEmpty() ? Redirect.to(PATH).done("saved").view() : again(team, form, errors, response, model);
    }

    /** Who asks while somebody was just put in it sees the page again, which says why it stays. */
    @PostMapping(PATH + "/{id}/delete")
    String remove(@PathVariable UUID id, HttpServletResponse response, Model model) {
        if (teamAdministration.remove(id)) {
            return Redirect.to(PATH).done("team-removed").view();
        }
        TeamNode team = find(id);
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return page(team, TeamForm.of(team), Map.of(), model);
    }

    private static Map<String, String> errors(TeamForm form, Runnable keeping) {
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            return errors;
        }
        try {
            keeping.run();
            return Map.of();
        } catch (ValidationException e) {
            return Map.of(e.field(), e.key());
        }
    }

    private String again(
            @Nullable TeamNode team,
            TeamForm form,
            Map<String, String> errors,
            HttpServletResponse response,
            Model model) {
        response.setStatus(422);
        return page(team, form, errors, model);
    }

    private TeamNode find(UUID id) {
        return teamTree.branches().stream()
                .filter(team -> team.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("team " + id));
    }

    private String page(@Nullable TeamNode team, TeamForm form, Map<String, String> errors, Model model) {
        Set<UUID> own = team == null ? Set.of() : teamTree.under(team.id());
        List<TeamNode> above = teamTree.branches().stream()
                .filter(each -> !own.contains(each.id()))
                .toList();
        model.addAttribute("team", team);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("above", above);
        model.addAttribute("candidates", teamAdministration.candidates(form));
        return "people/administration/team";
    }
}
