package be.goesting.questions.answers;

import be.goesting.questions.Question;
import be.goesting.questions.privacy.AnonymousIdentity;
import be.goesting.site.Access;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whether what somebody wrote for some goes along to all who may read the question by now: the writer's yes, or no. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class WiderAudienceController {

    private final WiderAudience widerAudience;
    private final AnonymousIdentity anonymousIdentity;

    WiderAudienceController(WiderAudience widerAudience, AnonymousIdentity anonymousIdentity) {
        this.widerAudience = widerAudience;
        this.anonymousIdentity = anonymousIdentity;
    }

    @PostMapping("/answers/{id}/audience")
    String widenAnswer(@PathVariable UUID id, Viewer viewer) {
        return back(widerAudience.widenAnswer(id, viewer), "widened", "answer-" + id);
    }

    @PostMapping("/answers/{id}/audience/delete")
    String keepAnswer(@PathVariable UUID id, Viewer viewer) {
        return back(widerAudience.keepAnswer(id, viewer), "kept-narrow", "answer-" + id);
    }

    @PostMapping("/answer-comments/{id}/audience")
    String widenComment(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        return back(widerAudience.widenComment(id, keys(request, viewer), viewer), "widened", "comment-" + id);
    }

    @PostMapping("/answer-comments/{id}/audience/delete")
    String keepComment(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        return back(widerAudience.keepComment(id, keys(request, viewer), viewer), "kept-narrow", "comment-" + id);
    }

    private Function<UUID, String> keys(HttpServletRequest request, Viewer viewer) {
        return question -> anonymousIdentity.key(request, viewer, question);
    }

    private static String back(UUID question, String done, String place) {
        return Redirect.to(Question.path(question)).done(done).at(place).view();
    }
}
