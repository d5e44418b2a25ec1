package be.goesting.moments.responses;

import be.goesting.moments.Moment;
import be.goesting.moments.Moments;
import be.goesting.people.Audience;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Paths;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Reacting to a moment, and taking that back. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class ReactionController {

    private final Moments moments;
    private final ResponseService responseService;

    ReactionController(Moments moments, ResponseService responseService) {
        this.moments = moments;
        this.responseService = responseService;
    }

    @PostMapping("/moments/{id}/reactions/{reaction}")
    String react(
            @PathVariable UUID id,
            @PathVariable String reaction,
            Viewer viewer,
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "") String back,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        if (!responseService.react(id, find(reaction), Audience.of(audience), viewer)) {
            return Redirect.to("/moments/" + id).done("own-moment").view();
        }
        return reactions(id, viewer, back, fragment, model);
    }

    @PostMapping("/moments/{id}/reactions/{reaction}/delete")
    String takeBack(
            @PathVariable UUID id,
            @PathVariable String reaction,
            Viewer viewer,
            @RequestParam(defaultValue = "") String back,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        responseService.takeBack(id, find(reaction), viewer);
        return reactions(id, viewer, back, fragment, model);
    }

    private static Reaction find(String code) {
        return Reaction.find(code).orElseThrow(() -> new NotFound("reaction " + code));
    }

    /** Only the reactions, for who has scripts; back to where the button stood, for who has none. */
    private String reactions(UUID id, Viewer viewer, String back, boolean fragment, Model model) {
        Optional<Moment> moment = moments.find(id, viewer);
        if (fragment) {
            moment.ifPresent(found -> model.addAttribute("moment", found));
            return moment.isPresent() ? "moments/reactions" : "moments/out-of-reach";
        }
        return moment.isPresent()
                ? "redirect:" + Paths.local(back) + "#moment-" + id
                : Redirect.to("/").done("taken-back").view();
    }
}
