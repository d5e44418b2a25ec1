package be.goesting.people.administration;

import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
        var form = TeamForm.under(under);
        model.addAttribute(Forms.NAME, form);
        return page(null, form, model);
    }

    @PostMapping(PATH)
    String add(
            @Valid @ModelAttribute(Forms.NAME) TeamForm form,
            BindingResult errors,
            Submission submission,
            Model model) {
        boolean added = kept(errors, () -> submissions.once(submission, id -> teamAdministration.add(id, form)));
        return added ? Redirect.to(PATH).done("team-added").view() : page(null, form, model);
    }

    @GetMapping(PATH + "/{id}")
    String edit(@PathVariable UUID id, Model model) {
        return page(find(id), model);
    }

    @PostMapping(PATH + "/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) TeamForm form,
            BindingResult errors,
            Model model) {
        TeamNode team = find(id);
        boolean saved = kept(errors, () -> teamAdministration.update(id, form));
        return saved ? Redirect.to(PATH).done("saved").view() : page(team, form, model);
    }

    /** Who asks while somebody was just put in it sees the page again, which says why it stays. */
    @PostMapping(PATH + "/{id}/delete")
    String remove(@PathVariable UUID id, Submission submission, HttpServletResponse response, Model model) {
        return submissions.answer(submission, () -> remove(id, response, model));
    }

    private String remove(UUID id, HttpServletResponse response, Model model) {
        if (teamAdministration.remove(id)) {
            return Redirect.to(PATH).done("team-removed").view();
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return page(find(id), model);
    }

    private static boolean kept(BindingResult errors, Runnable keeping) {
        if (!errors.hasErrors()) {
            try {
                keeping.run();
            } catch (ValidationException e) {
                errors.rejectValue(e.field(), e.key());
            }
        }
        return !errors.hasErrors();
    }

    private TeamNode find(UUID id) {
        return teamTree.branches().stream()
                .filter(team -> team.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("team " + id));
    }

    private String page(TeamNode team, Model model) {
        var form = TeamForm.of(team);
        model.addAttribute(Forms.NAME, form);
        return page(team, form, model);
    }

    private String page(@Nullable TeamNode team, TeamForm form, Model model) {
        Set<UUID> own = team == null ? Set.of() : teamTree.under(team.id());
        List<TeamNode> above = teamTree.branches().stream()
                .filter(each -> !own.contains(each.id()))
                .toList();
        model.addAttribute("team", team);
        model.addAttribute("above", above);
        model.addAttribute("candidates", teamAdministration.candidates(form));
        return "people/administration/team";
    }
}
