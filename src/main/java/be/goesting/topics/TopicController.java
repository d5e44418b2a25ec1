package be.goesting.topics;

import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Page;
import be.goesting.site.Pages;
import be.goesting.site.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Access(Access.To.MEMBERS)
@Transactional(readOnly = true)
class TopicController {

    private static final int SUGGESTED = 5;
    private static final int LISTED = 8;

    private final Topics topics;
    private final TopicPage about;
    private final Pages pages;
    private final List<TopicPanel> panels;
    private final VisibleTopics visibleTopics;

    TopicController(Topics topics, TopicPage about, Pages pages, List<TopicPanel> panels, VisibleTopics visibleTopics) {
        this.topics = topics;
        this.about = about;
        this.pages = pages;
        this.panels = panels;
        this.visibleTopics = visibleTopics;
    }

    @GetMapping("/topics/{id}")
    String topic(@PathVariable UUID id, Viewer viewer, HttpServletRequest request, Model model) {
        Topic topic = topics.find(id, viewer.language()).orElse(null);
        if (topic == null) {
            UUID kept = about.keptInsteadOf(id).orElseThrow(() -> new NotFound("topic " + id));
            return "redirect:/topics/" + kept;
        }
        TopicDetails details = about.details(id, viewer.language());
        if (!details.proposed() && !visibleTopics.isBorneBefore(id, viewer)) {
            throw new NotFound("topic " + id);
        }
        Page page = pages.of(request);
        model.addAttribute("topic", topic);
        model.addAttribute("about", details);
        model.addAttribute("mayKeep", viewer.is(Viewer.Role.LEARNING_TEAM) || viewer.is(Viewer.Role.ADMINISTRATOR));
        model.addAttribute(
                "panels",
                panels.stream()
                        .flatMap(panel -> panel.show(topic, page).stream())
                        .toList());
        return "topics/topic";
    }

    /** What the text seems to be about. A long text does not fit in an address, so it is sent; nothing is kept. */
    @PostMapping("/topics/recognised")
    String recognised(@RequestParam(defaultValue = "") String body, Viewer viewer, Model model) {
        model.addAttribute("topics", topics.in(body, viewer.language(), SUGGESTED));
        return "topics/recognised";
    }

    /** The choices under a field in which one types a topic. */
    @GetMapping("/topics/suggestions")
    String suggestions(@RequestParam(defaultValue = "") String name, Viewer viewer, Model model) {
        model.addAttribute("topics", topics.beginning(name, viewer.language(), LISTED));
        model.addAttribute("name", name.strip());
        return "topics/suggestions";
    }
}
