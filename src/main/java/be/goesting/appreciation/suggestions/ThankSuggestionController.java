package be.goesting.appreciation.suggestions;

import be.goesting.people.Leaders;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A leader says: not now, not any more, or again. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class ThankSuggestionController {

    private final ThankSuggestions thankSuggestions;
    private final Leaders leaders;

    ThankSuggestionController(ThankSuggestions thankSuggestions, Leaders leaders) {
        this.thankSuggestions = thankSuggestions;
        this.leaders = leaders;
    }

    @PostMapping("/appreciations/cues/{person}/later")
    String later(@PathVariable UUID person, Viewer viewer) {
        if (!leaders.leads(viewer.id(), person)) {
            throw new NotFound("cue about " + person);
        }
        thankSuggestions.later(viewer.id(), person);
        return Redirect.to("/").done("cue-later").view();
    }

    @PostMapping("/appreciations/cues/delete")
    String turnOff(Viewer viewer) {
        thankSuggestions.turnOff(viewer.id());
        return Redirect.to("/").done("cues-off").view();
    }

    @PostMapping("/appreciations/cues")
    String turnOn(Viewer viewer) {
        thankSuggestions.turnOn(viewer.id());
        return Redirect.to("/appreciations/mine").done("cues-on").view();
    }
}
