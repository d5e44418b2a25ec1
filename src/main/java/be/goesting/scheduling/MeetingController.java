package be.goesting.scheduling;

import be.goesting.scheduling.calendar.Invitations;
import be.goesting.scheduling.letters.MeetingCalendar;
import be.goesting.scheduling.times.TimesForm;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.FormValue;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import be.goesting.site.forms.errors.FieldErrors;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the two do about when and where, whatever they meet for; each act leads back to the page of the meeting. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class MeetingController {

    private final SchedulingService scheduling;
    private final MeetingSubjects subjects;
    private final MeetingCalendar calendar;
    private final Invitations invitations;
    private final List<MeetingPage> pages;
    private final Submissions submissions;
    private final Clock clock;

    MeetingController(
            SchedulingService scheduling,
            MeetingSubjects subjects,
            MeetingCalendar calendar,
            Invitations invitations,
            List<MeetingPage> pages,
            Submissions submissions,
            Clock clock) {
        this.submissions = submissions;
        this.scheduling = scheduling;
        this.subjects = subjects;
        this.calendar = calendar;
        this.invitations = invitations;
        this.pages = pages;
        this.clock = clock;
    }

    /** For who keeps an own calendar; only once there is a time. */
    @GetMapping("/meetings/{id}.ics")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> calendar(@PathVariable UUID id, Viewer viewer) {
        Meeting meeting = scheduling.find(id, viewer);
        if (!meeting.isAgreed()) {
            throw new NotFound("time of meeting " + id);
        }
        return invitations.file(calendar.of(meeting, viewer.language()));
    }

    @PostMapping("/meetings/{id}/acceptance")
    String accept(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int sequence,
            @RequestParam(defaultValue = "") String time,
            Viewer viewer,
            Submission submission) {
        return submissions.answer(
                submission, () -> back(id, scheduling.accept(id, sequence, instant(time), viewer), viewer));
    }

    @PostMapping("/meetings/{id}/times")
    String propose(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) ProposalForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            Model model) {
        return submissions.answer(submission, () -> propose(id, form, errors, viewer, model));
    }

    private String propose(UUID id, ProposalForm form, BindingResult errors, Viewer viewer, Model model) {
        Meeting meeting = scheduling.locked(id, viewer);
        if (!meeting.isOpen()) {
            return back(id, Optional.empty(), viewer);
        }
        MeetingPage page = page(meeting);
        TimesForm typed = form.times(page.options());
        typed.check(errors, clock.instant(), viewer.zone());
        if (errors.hasErrors()) {
            return page.show(id, typed, FieldErrors.of(errors), viewer, model);
        }
        return back(id, scheduling.propose(id, typed.proposal(viewer.zone()), viewer), viewer);
    }

    @PostMapping("/meetings/{id}/decline")
    String decline(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) EndingForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            Model model) {
        return errors.hasErrors()
                ? again(id, form, errors, viewer, model)
                : submissions.answer(
                        submission,
                        () -> back(id, scheduling.decline(id, FormValue.orNull(form.note()), viewer), viewer));
    }

    @PostMapping("/meetings/{id}/cancel")
    String cancel(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) EndingForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            Model model) {
        return errors.hasErrors()
                ? again(id, form, errors, viewer, model)
                : submissions.answer(
                        submission,
                        () -> back(id, scheduling.cancel(id, FormValue.orNull(form.note()), viewer), viewer));
    }

    @PostMapping("/meetings/{id}/restore")
    String restore(@PathVariable UUID id, Viewer viewer, Submission submission) {
        return submissions.answer(submission, () -> back(id, scheduling.restore(id, viewer), viewer));
    }

    private String again(UUID id, EndingForm form, BindingResult errors, Viewer viewer, Model model) {
        Meeting meeting = scheduling.find(id, viewer);
        MeetingPage page = page(meeting);
        TimesForm times = TimesForm.of(meeting, page.options(), clock.instant(), viewer.zone());
        model.addAttribute("note", form.note());
        return page.show(id, times, FieldErrors.of(errors), viewer, model);
    }

    private MeetingPage page(Meeting meeting) {
        return pages.stream()
                .filter(each -> each.kind().equals(meeting.kind()))
                .findFirst()
                .orElseThrow();
    }

    private String back(UUID id, Optional<MeetingChange> change, Viewer viewer) {
        Meeting meeting = scheduling.find(id, viewer);
        String done = change.map(MeetingController::done).orElse("meeting-overtaken");
        boolean unmailed = change.isPresent() && !scheduling.isMailed(meeting, viewer);
        Redirect to = Redirect.to(subjects.of(meeting).path(id)).done(unmailed ? "meeting-unmailed" : done);
        boolean undoable = change.filter(MeetingChange::isUndoable).isPresent();
        return (undoable ? to.undo("/meetings/" + id + "/restore") : to).view();
    }

    private static String done(MeetingChange change) {
        return switch (change) {
            case INVITED, PROPOSED -> "meeting-proposed";
            case AGREED -> "meeting-agreed";
            case MOVED -> "meeting-moved";
            case DECLINED -> "meeting-declined";
            case KEPT -> "meeting-kept";
            case CANCELLED -> "meeting-cancelled";
            case RESTORED -> "meeting-restored";
        };
    }

    private static @Nullable Instant instant(String text) {
        return FormValue.instant(text).orElse(null);
    }
}
