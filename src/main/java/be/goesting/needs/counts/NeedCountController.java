package be.goesting.needs.counts;

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
class NeedCountController {

    private final NeedCounts needCounts;

    NeedCountController(NeedCounts needCounts) {
        this.needCounts = needCounts;
    }

    /** Not for an administrator who is not of the learning team. */
    @GetMapping("/learning/counts")
    @Transactional(readOnly = true)
    String counts(Viewer viewer, Model model) {
        if (!viewer.is(Role.LEARNING_TEAM)) {
            throw new NotFound("counts for " + viewer.id());
        }
        model.addAttribute("topics", needCounts.byTopic(viewer.language()));
        model.addAttribute("methods", needCounts.advised());
        model.addAttribute("threshold", NeedCounts.THRESHOLD);
        model.addAttribute("countedOn", needCounts.countedOn().orElse(null));
        return "needs/counts";
    }
}
