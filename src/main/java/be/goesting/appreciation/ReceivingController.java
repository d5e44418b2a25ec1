package be.goesting.appreciation;

import be.goesting.appreciation.SharingConsents.Answer;
import be.goesting.site.Access;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a receiver decides: whether it is on the wall, and whether it may be told further. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class ReceivingController {

    private final AppreciationService appreciationService;
    private final SharingConsents sharingConsents;

    ReceivingController(AppreciationService appreciationService, SharingConsents sharingConsents) {
        this.appreciationService = appreciationService;
        this.sharingConsents = sharingConsents;
    }

    @PostMapping("/appreciations/{id}/wall/delete")
    String takeOffWall(@PathVariable UUID id, Viewer viewer) {
        appreciationService.takeOffWall(id, true, viewer);
        return Redirect.to(Appreciation.path(id)).done("off-the-wall").view();
    }

    @PostMapping("/appreciations/{id}/wall")
    String putBackOnWall(@PathVariable UUID id, Viewer viewer) {
        appreciationService.takeOffWall(id, false, viewer);
        return Redirect.to(Appreciation.path(id)).done("on-the-wall").view();
    }

    @PostMapping("/appreciations/consent")
    String consent(@RequestParam(defaultValue = "") String answer, Viewer viewer) {
        boolean agrees = answer.equals(Answer.YES.code());
        sharingConsents.answer(viewer.id(), agrees ? Answer.YES : Answer.NO);
        return Redirect.to("/appreciations/mine")
                .done(agrees ? "telling-agreed" : "telling-refused")
                .view();
    }
}
