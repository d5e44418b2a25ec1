package be.goesting.intentions;

import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.FormValue;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's own intentions, and the gentle question whether they worked. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class IntentionController {

    private static final int MOST_CHARACTERS = 2_000;

    private final Intentions intentions;
    private final OutcomePublisher outcomes;
    private final Clock clock;
    private final Submissions submissions;

    IntentionController(Intentions intentions, OutcomePublisher outcomes, Clock clock, Submissions submissions) {
        this.intentions = intentions;
        this.outcomes = outcomes;
        this.clock = clock;
        this.submissions = submissions;
    }

    @GetMapping("/intentions")
    @Transactional(readOnly = true)
    String list(Viewer viewer, Model model) {
        return list(viewer, null, "", model);
    }

    @PostMapping("/intentions")
    String make(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String reviewOn,
            Viewer viewer,
            Submission submission,
            HttpServletResponse response,
            Model model) {
        @Nullable String error = error(words);
        if (error != null) {
            response.setStatus(422);
            return list(viewer, error, words, model);
        }
        LocalDate day = day(reviewOn, viewer).orElse(today(viewer).plusWeeks(2));
        submissions.once(submission, () -> intentions.make(viewer.id(), null, words.strip(), day));
        return Redirect.to("/intentions").done("intended").view();
    }

    /** What its owner says on the day: it worked, partly, not yet, or let go. */
    @PostMapping("/intentions/{id}/outcome")
    String answer(
            @PathVariable UUID id,
            @RequestParam String outcome,
            @RequestParam(defaultValue = "") String told,
            @RequestParam(defaultValue = "false") boolean share,
            @RequestParam(defaultValue = "") String reviewOn,
            Viewer viewer,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        Intention intention = own(id, viewer);
        Optional<Outcome> end = Outcome.find(outcome);
        if (end.isPresent()) {
            close(intention, end.get(), told.strip(), share, viewer);
        } else {
            intentions.reopen(id, day(reviewOn, viewer).orElse(today(viewer).plusWeeks(1)));
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
    String change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String reviewOn,
            Viewer viewer,
            HttpServletResponse response,
            Model model) {
        Intention intention = own(id, viewer);
        @Nullable String error = error(words);
        if (error != null) {
            response.setStatus(422);
            return list(viewer, error, words, model);
        }
        intentions.change(id, words.strip(), day(reviewOn, viewer).orElse(intention.reviewOn()));
        return Redirect.to("/intentions").done("changed").view();
    }

    @PostMapping("/intentions/{id}/delete")
    String delete(@PathVariable UUID id, Viewer viewer) {
        own(id, viewer);
        intentions.delete(id);
        return Redirect.to("/intentions").done("intention-deleted").view();
    }

    private void close(Intention intention, Outcome outcome, String told, boolean share, Viewer viewer) {
        @Nullable UUID moment = share && !told.isEmpty() ? outcomes.publish(told, intention.moment(), viewer) : null;
        intentions.close(intention.id(), outcome, told.isEmpty() ? null : told, moment);
    }

    private Intention own(UUID id, Viewer viewer) {
        return intentions.find(id, viewer.id()).orElseThrow(() -> new NotFound("intention " + id));
    }

    private String list(Viewer viewer, @Nullable String error, String words, Model model) {
        model.addAttribute("open", intentions.open(viewer.id()));
        model.addAttribute("closed", intentions.closed(viewer.id()));
        model.addAttribute("error", error);
        model.addAttribute("words", words);
        return "intentions/list";
    }

    private static @Nullable String error(String words) {
        if (words.isBlank()) {
            return "moments.error.intention.empty";
        }
        return words.length() > MOST_CHARACTERS ? "moments.error.long" : null;
    }

    private Optional<LocalDate> day(String text, Viewer viewer) {
        return FormValue.day(text).filter(day -> !day.isBefore(today(viewer)));
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
