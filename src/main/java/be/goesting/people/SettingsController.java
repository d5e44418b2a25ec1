package be.goesting.people;

import be.goesting.people.addresses.AddressChanges;
import be.goesting.site.Access;
import be.goesting.site.Language;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody chooses for themselves: language, light or dark, and whether moments are marked as a leader's. */
@Controller
@Access(Access.To.MEMBERS)
class SettingsController {

    private static final Set<String> THEMES = Set.of("auto", "light", "dark");

    private final People people;
    private final AddressChanges addressChanges;

    SettingsController(People people, AddressChanges addressChanges) {
        this.people = people;
        this.addressChanges = addressChanges;
    }

    @GetMapping("/settings")
    @Transactional(readOnly = true)
    String settings(Viewer viewer, Model model) {
        model.addAttribute("addressChanges", addressChanges.of(viewer.id()));
        model.addAttribute("marked", people.isMarkedAsLeader(viewer.id()));
        return "people/settings";
    }

    @PostMapping("/settings")
    @Transactional
    String save(
            @RequestParam Language language,
            @RequestParam String theme,
            @RequestParam(defaultValue = "false") boolean marked,
            Viewer viewer) {
        boolean leaderMark = viewer.leads() ? marked : people.isMarkedAsLeader(viewer.id());
        people.choose(viewer.id(), language, THEMES.contains(theme) ? theme : "auto", leaderMark);
        return Redirect.to("/settings").done("saved").view();
    }
}
