package be.goesting.expertise.own;

import be.goesting.expertise.Availabilities;
import be.goesting.expertise.EvidenceRepository;
import be.goesting.expertise.Statement;
import be.goesting.expertise.Statements;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.ComingDays;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import be.goesting.topics.Topic;
import be.goesting.topics.Topics;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

/** Wat staat er over mij?: everybody sees and corrects the own expertise, and says when to be asked. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class ExpertiseController {

    private static final int RECOGNISED = 5;

    private final OwnExpertise own;
    private final Statements statements;
    private final EvidenceRepository evidenceRepository;
    private final Availabilities availabilities;
    private final Topics topics;
    private final Clock clock;
    private final Submissions submissions;
    private final ComingDays days;

    ExpertiseController(
            OwnExpertise own,
            Statements statements,
            EvidenceRepository evidenceRepository,
            Availabilities availabilities,
            Topics topics,
            Clock clock,
            Submissions submissions,
            ComingDays days) {
        this.own = own;
        this.statements = statements;
        this.evidenceRepository = evidenceRepository;
        this.availabilities = availabilities;
        this.topics = topics;
        this.clock = clock;
        this.submissions = submissions;
        this.days = days;
    }

    @GetMapping("/expertise")
    @Transactional(readOnly = true)
    String mine(Viewer viewer, Model model) {
        return page(viewer, "", null, model);
    }

    /** "Vraag me iets over ...": the topics in the words are recognised. */
    @PostMapping("/expertise/statements")
    String say(
            @Valid @ModelAttribute(Forms.NAME) OwnWordsForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            Model model) {
        String said = form.body();
        if (errors.hasErrors()) {
            return page(viewer, said, null, model);
        }
        submissions.once(submission, id -> statements.add(List.of(statement(id, said, viewer))));
        return Redirect.to("/expertise").done("said").view();
    }

    @PostMapping("/expertise/statements/{id}/delete")
    String takeBack(@PathVariable UUID id, Viewer viewer, Submission submission) {
        submissions.once(submission, () -> found(statements.delete(id, viewer.id()), id));
        return Redirect.to("/expertise").done("unsaid").view();
    }

    @PostMapping("/expertise/topics/{id}/hide")
    String hide(@PathVariable UUID id, Viewer viewer) {
        own.hide(topic(id, viewer).id(), viewer.id());
        return Redirect.to("/expertise")
                .done("expertise-hidden")
                .at("topic-" + id)
                .view();
    }

    @PostMapping("/expertise/topics/{id}/show")
    String show(@PathVariable UUID id, Viewer viewer) {
        own.show(topic(id, viewer).id(), viewer.id());
        return Redirect.to("/expertise")
                .done("expertise-shown")
                .at("topic-" + id)
                .view();
    }

    @PostMapping("/expertise/evidence/{id}/leave-out")
    String leaveOut(@PathVariable UUID id, Viewer viewer) {
        found(evidenceRepository.leaveOut(id, viewer.id()), id);
        return Redirect.to("/expertise").done("left-out").view();
    }

    @PostMapping("/expertise/evidence/{id}/put-back")
    String putBack(@PathVariable UUID id, Viewer viewer) {
        found(evidenceRepository.putBack(id, viewer.id()), id);
        return Redirect.to("/expertise").done("put-back").view();
    }

    @PostMapping("/expertise/availability")
    String state(
            @Valid @ModelAttribute(Forms.NAME) AvailabilityForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        days.check(errors, "awayUntil", form.awayUntil(), viewer.zone());
        if (errors.hasErrors()) {
            return page(viewer, "", form, model);
        }
        availabilities.state(List.of(form.checked(availabilities.of(viewer.id()))));
        return Redirect.to("/expertise").done("availability").view();
    }

    private String page(Viewer viewer, String body, @Nullable AvailabilityForm form, Model model) {
        LocalDate today = LocalDate.now(clock.withZone(viewer.zone()));
        model.addAttribute("topics", own.topics(viewer.id(), viewer.language()));
        model.addAttribute("said", own.said(viewer.id()));
        model.addAttribute(
                "availability", form == null ? AvailabilityForm.of(availabilities.of(viewer.id()), today) : form);
        model.addAttribute("body", body);
        return "expertise/mine";
    }

    private Statement statement(UUID id, String body, Viewer viewer) {
        List<UUID> about = topics.in(body, viewer.language(), RECOGNISED).stream()
                .map(Topic::id)
                .toList();
        return new Statement(id, viewer.id(), body, about, Instant.now(clock));
    }

    private Topic topic(UUID id, Viewer viewer) {
        return topics.find(id, viewer.language()).orElseThrow(() -> new NotFound("topic " + id));
    }

    private static void found(boolean own, UUID id) {
        if (!own) {
            throw new NotFound("own words or evidence " + id);
        }
    }
}
