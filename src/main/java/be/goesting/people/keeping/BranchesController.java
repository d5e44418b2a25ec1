package be.goesting.people.keeping;

import be.goesting.site.Access;
import be.goesting.site.KeptForm;
import be.goesting.site.NotFound;
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
class BranchesController {

    static final String PATH = "/administration/teams";

    private final Growing growing;
    private final Tree tree;

    BranchesController(Growing growing, Tree tree) {
        this.growing = growing;
        this.tree = tree;
    }

    @GetMapping(PATH)
    String all(Model model) {
        model.addAttribute("teams", tree.branches());
        return "people/keeping/teams";
    }

    @GetMapping(PATH + "/new")
    String begin(@RequestParam(defaultValue = "") String under, HttpServletRequest request, Model model) {
        var form = KeptForm.take(request, PATH).map(BranchForm::of).orElseGet(() -> BranchForm.under(under));
        return page(null, form, Map.of(), model);
    }

    @PostMapping(PATH)
    String add(HttpServletRequest request, HttpServletResponse response, Model model) {
        var form = BranchForm.of(request);
        Map<String, String> errors = errors(form, () -> growing.add(form));
        return errors.isEmpty() ? "redirect:" + PATH + "?done=team-added" : again(null, form, errors, response, model);
    }

    @GetMapping(PATH + "/{id}")
    String change(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Branch team = find(id);
        var form = KeptForm.take(request, team.path()).map(BranchForm::of).orElseGet(() -> BranchForm.of(team));
        return page(team, form, Map.of(), model);
    }

    @PostMapping(PATH + "/{id}")
    String save(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Model model) {
        Branch team = find(id);
        var form = BranchForm.of(request);
        Map<String, String> errors = errors(form, () -> growing.change(id, form));
        return errors.isEmpty() ? "redirect:" + PATH + "?done=saved" : again(team, form, errors, response, model);
    }

    /** Who asks while somebody was just put in it sees the page again, which says why it stays. */
    @PostMapping(PATH + "/{id}/delete")
    String remove(@PathVariable UUID id, HttpServletResponse response, Model model) {
        if (growing.remove(id)) {
            return "redirect:" + PATH + "?done=team-removed";
        }
        Branch team = find(id);
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return page(team, BranchForm.of(team), Map.of(), model);
    }

    private static Map<String, String> errors(BranchForm form, Runnable keeping) {
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            return errors;
        }
        try {
            keeping.run();
            return Map.of();
        } catch (NotRight e) {
            return Map.of(e.field(), e.key());
        }
    }

    private String again(
            @Nullable Branch team,
            BranchForm form,
            Map<String, String> errors,
            HttpServletResponse response,
            Model model) {
        response.setStatus(422);
        return page(team, form, errors, model);
    }

    private Branch find(UUID id) {
        return tree.branches().stream()
                .filter(team -> team.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("team " + id));
    }

    private String page(@Nullable Branch team, BranchForm form, Map<String, String> errors, Model model) {
        Set<UUID> own = team == null ? Set.of() : tree.under(team.id());
        List<Branch> above = tree.branches().stream()
                .filter(each -> !own.contains(each.id()))
                .toList();
        model.addAttribute("team", team);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("above", above);
        model.addAttribute("candidates", growing.candidates(form));
        return "people/keeping/team";
    }
}
