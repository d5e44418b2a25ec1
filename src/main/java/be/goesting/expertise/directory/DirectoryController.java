package be.goesting.expertise.directory;

import be.goesting.site.Access;
import be.goesting.site.Viewer;
import be.goesting.site.forms.FormValue;
import be.goesting.site.forms.Forms;
import be.goesting.topics.Topic;
import be.goesting.topics.Topics;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Wie is wie. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional(readOnly = true)
class DirectoryController {

    private static final int PER_PAGE = 24;
    private static final int SUGGESTED = 8;

    private final Directory directory;
    private final Topics topics;

    DirectoryController(Directory directory, Topics topics) {
        this.directory = directory;
        this.topics = topics;
    }

    @GetMapping("/people")
    String find(
            Viewer viewer,
            @ModelAttribute(Forms.NAME) DirectoryForm form,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        DirectoryQuery search = read(form, viewer);
        DirectoryQuery.After after = DirectoryQuery.After.read(form.after()).orElse(null);
        List<DirectoryEntry> found =
                search.isVain() ? List.of() : directory.find(search, after, viewer.language(), PER_PAGE + 1);
        boolean more = found.size() > PER_PAGE;
        List<DirectoryEntry> shown = more ? found.subList(0, PER_PAGE) : found;
        model.addAttribute("search", search);
        model.addAttribute("people", shown);
        model.addAttribute("next", more ? search.on(shown.getLast().cursor()) : null);
        if (fragment) {
            return after == null ? "expertise/directory/found" : "expertise/directory/entries";
        }
        model.addAttribute("sites", directory.sites());
        return "expertise/directory/people";
    }

    /** The choices under a field in which one types a team. */
    @GetMapping("/teams/suggestions")
    String teams(@RequestParam(defaultValue = "") String name, Model model) {
        model.addAttribute("teams", directory.teams(name, SUGGESTED));
        return "expertise/directory/teams";
    }

    /** Without scripts one types a topic or a team and chooses none: then the first that begins with it is meant. */
    private DirectoryQuery read(DirectoryForm form, Viewer viewer) {
        @Nullable
        Topic topic = form.topicId()
                .flatMap(id -> topics.find(id, viewer.language()))
                .or(() -> topics.beginning(form.topicName(), viewer.language(), 1).stream()
                        .findFirst())
                .orElse(null);
        DirectoryQuery.@Nullable TeamName team = form.teamId()
                .flatMap(directory::team)
                .or(() -> directory.teams(form.teamName(), 1).stream().findFirst())
                .orElse(null);
        return new DirectoryQuery(
                form.name(),
                topic,
                form.topicName(),
                team,
                form.teamName(),
                FormValue.orNull(form.speaks()),
                FormValue.orNull(form.site()));
    }
}
