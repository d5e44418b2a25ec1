package be.goesting.appreciation;

import be.goesting.people.Leaders;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
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
class CueController {

    private final Cues cues;
    private final Leaders leaders;

    CueController(Cues cues, Leaders leaders) {
        this.cues = cues;
        this.leaders = leaders;
    }

    @PostMapping("/appreciations/cues/{person}/later")
    String later(@PathVariable UUID person, Viewer viewer) {
        if (!leaders.leads(viewer.id(), person)) {
            throw new NotFound("cue about " + person);
        }
        cues.later(viewer.id(), person);
        return "redirect:/?done=cue-later";
    }

    @PostMapping("/appreciations/cues/delete")
    String turnOff(Viewer viewer) {
        cues.turnOff(viewer.id());
        return "redirect:/?done=cues-off";
    }

    @PostMapping("/appreciations/cues")
    String turnOn(Viewer viewer) {
        cues.turnOn(viewer.id());
        return "redirect:/appreciations/mine?done=cues-on";
    }
}
