package be.goesting.intentions;

import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.ComingDays;
import be.goesting.site.forms.FormValue;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Somebody's own intentions, and the gentle question whether they worked. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class IntentionController {

    private final Intentions intentions;
    private final OutcomePublisher outcomes;
    private final Clock clock;
    private final Submissions submissions;
    private final ComingDays days;

    IntentionController(
            Intentions intentions, OutcomePublisher outcomes, Clock clock, Submissions submissions, ComingDays days) {
        this.intentions = intentions;
        this.outcomes = outcomes;
        this.clock = clock;
        this.submissions = submissions;
        this.days = days;
    }

    @GetMapping("/intentions")
    @Transactional(readOnly = true)
    String list(Viewer viewer, Model model) {
        model.addAttribute(Forms.NAME, IntentionForm.empty());
        return list(null, viewer, model);
    }

    @PostMapping("/intentions")
    String create(
            @Valid @ModelAttribute(Forms.NAME) IntentionForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            Model model) {
        days.check(errors, "reviewOn", form.reviewOn(), viewer.zone());
        if (errors.hasErrors()) {
            return list(null, viewer, model);
        }
        LocalDate day = coming(form.day(), viewer).orElse(today(viewer).plusWeeks(2));
        submissions.once(submission, () -> intentions.create(viewer.id(), null, form.body(), day));
        return Redirect.to("/intentions").done("intended").view();
    }

    /** What its owner says on the day: it worked, partly, not yet, or let go. */
    @PostMapping("/intentions/{id}/outcome")
    String answer(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) OutcomeForm form,
            BindingResult errors,
            Viewer viewer,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        intentions.lock(id);
        Intention intention = own(id, viewer);
        days.check(errors, "reviewOn", form.reviewOn(), intention.reviewOn(), viewer.zone());
        if (errors.hasErrors()) {
            model.addAttribute("intention", intention);
            return fragment ? "intentions/check-in" : "intentions/check-in-again";
        }
        Optional<Outcome> end = Outcome.find(form.outcome());
        if (end.isPresent()) {
            close(intention, end.get(), form, viewer);
        } else {
            intentions.reopen(
                    id, coming(form.day(), viewer).orElse(today(viewer).plusWeeks(1)));
        }
        if (!fragment) {
            return Redirect.to("/").done("answered").view();
        }
        model.addAttribute("intention", own(id, viewer));
        return "intentions/answered";
    }

    @PostMapping("/intentions/{id}/reopen")
    String reopen(@PathVariable UUID id, Viewer viewer) {
        own(id, viewer);
        intentions.reopen(id, today(viewer));
        return Redirect.to("/").done("reopened").view();
    }

    @PostMapping("/intentions/{id}")
    String update(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) IntentionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Intention intention = own(id, viewer);
        days.check(errors, "reviewOn", form.reviewOn(), intention.reviewOn(), viewer.zone());
        if (errors.hasErrors()) {
            return list(id, viewer, model);
        }
        intentions.update(id, form.body(), coming(form.day(), viewer).orElse(intention.reviewOn()));
        return Redirect.to("/intentions").done("changed").view();
    }

    @PostMapping("/intentions/{id}/delete")
    String delete(@PathVariable UUID id, Viewer viewer, Submission submission) {
        submissions.once(submission, () -> {
            own(id, viewer);
            intentions.delete(id);
        });
        return Redirect.to("/intentions").done("intention-deleted").view();
    }

    /** What was shared of it stays the one that was shared, however often it is answered. */
    private void close(Intention intention, Outcome outcome, OutcomeForm form, Viewer viewer) {
        String outcomeNote = form.outcomeNote();
        @Nullable UUID shared = intention.outcome() == null ? null : intention.outcomeMoment();
        @Nullable
        UUID moment = shared == null && form.share() && !outcomeNote.isEmpty()
                ? outcomes.publish(outcomeNote, intention.moment(), viewer)
                : shared;
        intentions.close(intention.id(), outcome, FormValue.orNull(outcomeNote), moment);
    }

    private Intention own(UUID id, Viewer viewer) {
        return intentions.find(id, viewer.id()).orElseThrow(() -> new NotFound("intention " + id));
    }

    /** @param changing the intention that the form is about; null for a new one */
    private String list(@Nullable UUID changing, Viewer viewer, Model model) {
        model.addAttribute("open", intentions.open(viewer.id()));
        model.addAttribute("closed", intentions.closed(viewer.id()));
        model.addAttribute("changing", changing);
        return "intentions/list";
    }

    private Optional<LocalDate> coming(Optional<LocalDate> asked, Viewer viewer) {
        return asked.filter(day -> !day.isBefore(today(viewer)));
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
