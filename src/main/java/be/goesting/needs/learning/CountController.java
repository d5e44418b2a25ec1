package be.goesting.needs.learning;

import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import be.goesting.site.Viewer.Role;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the learning team sees of needs: counts by topic, of many together. */
@Controller
@Access(Access.To.LEARNING_TEAM)
class CountController {

    private final Counts counts;

    CountController(Counts counts) {
        this.counts = counts;
    }

    /** Not for an administrator who is not of the learning team. */
    @GetMapping("/learning/counts")
    @Transactional(readOnly = true)
    String counts(Viewer viewer, Model model) {
        if (!viewer.is(Role.LEARNING_TEAM)) {
            throw new NotFound("counts for " + viewer.id());
        }
        model.addAttribute("topics", counts.byTopic(viewer.language()));
        model.addAttribute("methods", counts.advised());
        model.addAttribute("threshold", Counts.THRESHOLD);
        return "needs/counts";
    }
}
