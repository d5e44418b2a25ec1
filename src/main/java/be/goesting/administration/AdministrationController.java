package be.goesting.administration;

import be.goesting.site.Access;
import be.goesting.site.AdministrationLink;
import be.goesting.site.Viewer;
import be.goesting.site.access.AccessInterceptor;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Access(Access.To.LEARNING_TEAM)
class AdministrationController {

    private final List<AdministrationLink> links;

    AdministrationController(List<AdministrationLink> links) {
        this.links = links;
    }

    @GetMapping("/administration")
    String administration(Viewer viewer, Model model) {
        model.addAttribute(
                "links",
                links.stream()
                        .filter(link -> AccessInterceptor.admits(link.to(), viewer))
                        .toList());
        return "administration/administration";
    }
}
