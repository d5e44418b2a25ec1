package be.goesting.needs.stuck;

import be.goesting.notifications.Notifications;
import be.goesting.people.Colleague;
import be.goesting.people.Leaders;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying that one is stuck, and what the leader does about it: talk. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class StuckController {

    private final StuckRequests stuckRequests;
    private final Leaders leaders;
    private final Notifications notifications;
    private final Submissions submissions;
    private final Clock clock;

    StuckController(
            StuckRequests stuckRequests,
            Leaders leaders,
            Notifications notifications,
            Submissions submissions,
            Clock clock) {
        this.stuckRequests = stuckRequests;
        this.leaders = leaders;
        this.notifications = notifications;
        this.submissions = submissions;
        this.clock = clock;
    }

    @PostMapping("/stuck")
    String create(
            @Valid @ModelAttribute(Forms.NAME) StuckForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            Model model) {
        Colleague leader = leaders.of(viewer.id()).orElse(null);
        if (leader == null) {
            errors.rejectValue("stuck", "needs.error.stuck.nobody");
        } else if (!form.names(leader)) {
            errors.rejectValue("stuck", "needs.error.leader");
        }
        if (leader == null || errors.hasErrors()) {
            model.addAttribute("leader", leader);
            return "needs/stuck-again";
        }
        submissions.once(submission, () -> {
            stuckRequests.settleWithFormer(viewer.id());
            UUID id = stuckRequests.create(viewer.id(), leader.id(), form.needId(), form.stuck());
            notifications.tell(List.of(leader.id()), viewer.id(), "stuck", "/stuck/" + id, "");
        });
        return Redirect.to("/learning").done("stuck").view();
    }

    @GetMapping("/stuck/{id}")
    @Transactional(readOnly = true)
    String signal(@PathVariable UUID id, Viewer viewer, Model model) {
        return page(find(id, viewer), new ReplyForm(""), viewer, model);
    }

    /** The leader writes one sentence back; the talk is what it is about. */
    @PostMapping("/stuck/{id}/reply")
    String reply(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) ReplyForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            Model model) {
        StuckRequest signal = findAsLeader(id, viewer);
        if (errors.hasErrors()) {
            return page(signal, form, viewer, model);
        }
        submissions.once(submission, () -> {
            stuckRequests.reply(id, form.reply());
            notifications.tell(List.of(signal.person().id()), viewer.id(), "stuck-replied", signal.replyPath(), "");
        });
        return Redirect.to(signal.path())
                .done("stuck-replied")
                .undo(signal.path() + "/reply/delete")
                .view();
    }

    @PostMapping("/stuck/{id}/reply/delete")
    String takeBackReply(@PathVariable UUID id, Viewer viewer) {
        StuckRequest signal = findAsLeader(id, viewer);
        stuckRequests.reply(id, null);
        notifications.forget(signal.replyPath());
        return Redirect.to(signal.path()).done("taken-back").view();
    }

    private String page(StuckRequest signal, ReplyForm form, Viewer viewer, Model model) {
        model.addAttribute(Forms.NAME, form);
        model.addAttribute("signal", signal);
        model.addAttribute("soon", SoonTime.after(clock.instant(), viewer.zone()));
        return "needs/stuck";
    }

    private StuckRequest findAsLeader(UUID id, Viewer viewer) {
        StuckRequest signal = find(id, viewer);
        if (!signal.leader().id().equals(viewer.id())) {
            throw new NotFound("signal " + id);
        }
        return signal;
    }

    @PostMapping("/stuck/{id}/settled")
    String settle(@PathVariable UUID id, Viewer viewer) {
        StuckRequest signal = find(id, viewer);
        stuckRequests.settle(id);
        notifications.settle(signal.path());
        return Redirect.to(signal.person().id().equals(viewer.id()) ? "/learning" : "/")
                .done("settled")
                .view();
    }

    /** Its sayer takes it back, as if it had not been said. */
    @PostMapping("/stuck/{id}/delete")
    String delete(@PathVariable UUID id, Viewer viewer, Submission submission) {
        submissions.once(submission, () -> takeBack(id, viewer));
        return Redirect.to("/learning").done("taken-back").view();
    }

    private void takeBack(UUID id, Viewer viewer) {
        StuckRequest signal = find(id, viewer);
        if (!signal.person().id().equals(viewer.id())) {
            throw new NotFound("signal " + id);
        }
        stuckRequests.delete(id);
        notifications.forget(signal.path());
    }

    private StuckRequest find(UUID id, Viewer viewer) {
        return stuckRequests.find(id, viewer.id()).orElseThrow(() -> new NotFound("signal " + id));
    }
}
