package be.goesting.administration;

import be.goesting.site.Access;
import be.goesting.site.AdministrationLink;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Access(Access.To.ADMINISTRATORS)
class AdministrationController {

    private final List<AdministrationLink> links;

    AdministrationController(List<AdministrationLink> links) {
        this.links = links;
    }

    @GetMapping("/administration")
    String administration(Model model) {
        model.addAttribute("links", links);
        return "administration/administration";
    }
}
