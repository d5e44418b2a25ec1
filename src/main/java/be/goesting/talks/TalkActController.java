package be.goesting.talks;

import be.goesting.site.Redirect;
import be.goesting.questions.Question;
import be.goesting.questions.Questions;
import be.goesting.scheduling.Invitations;
import be.goesting.site.Access;
import be.goesting.site.Excerpt;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import be.goesting.talks.Talk.Phase;
import be.goesting.topics.Topic;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A talk's page, for the two alone, and what they do there. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class TalkActController {

    private static final int MOST_IN_WORD = 500;

    private final Talks talks;
    private final TalkService talkService;
    private final Afterwards afterwards;
    private final Questions questions;
    private final TalkAppointments appointments;
    private final Invitations invitations;
    private final Clock clock;

    TalkActController(
            Talks talks,
            TalkService talkService,
            Afterwards afterwards,
            Questions questions,
            TalkAppointments appointments,
            Invitations invitations,
            Clock clock) {
        this.talks = talks;
        this.talkService = talkService;
        this.afterwards = afterwards;
        this.questions = questions;
        this.appointments = appointments;
        this.invitations = invitations;
        this.clock = clock;
    }

    @GetMapping("/talks/{id}")
    @Transactional(readOnly = true)
    String talk(@PathVariable UUID id, Viewer viewer, Model model) {
        return page(
                talkService.find(id, viewer),
                ProposedTimes.suggested(clock.instant(), viewer.zone()),
                Map.of(),
                viewer,
                model);
    }

    /** For who keeps an own calendar; only once there is a time. */
    @GetMapping("/talks/{id}.ics")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> calendar(@PathVariable UUID id, Viewer viewer) {
        Talk talk = talkService.find(id, viewer);
        if (talk.startsAt() == null) {
            throw new NotFound("time of talk " + id);
        }
        return invitations.file(appointments.of(talk, talks.parties(id), viewer.language()));
    }

    @PostMapping("/talks/{id}/agreement")
    String agree(@PathVariable UUID id, @RequestParam(defaultValue = "") String time, Viewer viewer) {
        return back(id, talkService.agree(id, instant(time), viewer));
    }

    @PostMapping("/talks/{id}/times")
    String propose(
            @PathVariable UUID id,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ProposedTimes times = ProposedTimes.of(request);
        Map<String, String> errors = times.errors(clock.instant(), viewer.zone());
        Talk talk = talkService.find(id, viewer);
        if (!errors.isEmpty() && talk.isOpen()) {
            response.setStatus(422);
            return page(talk, times, errors, viewer, model);
        }
        return back(id, talkService.propose(id, times.times(viewer.zone()), viewer));
    }

    @PostMapping("/talks/{id}/decline")
    String decline(@PathVariable UUID id, @RequestParam(defaultValue = "") String word, Viewer viewer) {
        return back(id, talkService.decline(id, word(word), viewer));
    }

    @PostMapping("/talks/{id}/cancel")
    String cancel(@PathVariable UUID id, @RequestParam(defaultValue = "") String word, Viewer viewer) {
        return back(id, talkService.cancel(id, word(word), viewer));
    }

    @PostMapping("/talks/{id}/restore")
    String restore(@PathVariable UUID id, Viewer viewer) {
        return back(id, talkService.restore(id, viewer));
    }

    @PostMapping("/talks/{id}/outcome")
    String outcome(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String helped,
            @RequestParam(defaultValue = "false") boolean shown,
            Viewer viewer) {
        boolean told = Helped.find(helped)
                .filter(each -> afterwards.tell(id, each, shown, viewer))
                .isPresent();
        return Redirect.to(Talk.path(id)).done(told ? "talk-looked-back" : "talk-overtaken").view();
    }

    private String page(Talk talk, ProposedTimes times, Map<String, String> errors, Viewer viewer, Model model) {
        Optional<Question> question =
                talk.question() == null ? Optional.empty() : questions.find(talk.question(), viewer, "");
        boolean asksHost = talk.phase() == Phase.OVER && talk.side() == TalkSide.HOST;
        List<Topic> topics = asksHost ? afterwards.topics(talk, viewer) : List.of();
        model.addAttribute("talk", talk);
        model.addAttribute("question", question.orElse(null));
        model.addAttribute("times", times);
        model.addAttribute("errors", errors);
        model.addAttribute("topics", topics.stream().map(Topic::label).collect(Collectors.joining(", ")));
        model.addAttribute("restorable", talkService.isRestorable(talk));
        model.addAttribute("now", clock.instant());
        return "talks/talk";
    }

    private static String back(UUID id, Optional<TalkChange> change) {
        String path = Talk.path(id);
        String done = change.map(TalkActController::done).orElse("talk-overtaken");
        boolean undoable = change.filter(each -> each == TalkChange.DECLINED || each == TalkChange.CANCELLED)
                .isPresent();
        Redirect to = Redirect.to(path).done(done);
        return (undoable ? to.undo(path + "/restore") : to).view();
    }

    private static String done(TalkChange change) {
        return switch (change) {
            case ASKED, PROPOSED -> "talk-asked";
            case AGREED -> "talk-agreed";
            case MOVED -> "talk-moved";
            case DECLINED -> "talk-declined";
            case KEPT -> "talk-kept";
            case CANCELLED -> "talk-cancelled";
            case RESTORED -> "talk-restored";
        };
    }

    private static @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A longer one is cut: it is an afterthought, and the field says how long it may be. */
    private static @Nullable String word(String word) {
        String clean = word.replace("\u0000", "").strip();
        return clean.isEmpty() ? null : Excerpt.start(clean, MOST_IN_WORD);
    }
}
