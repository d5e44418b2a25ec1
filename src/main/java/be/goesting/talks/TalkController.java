package be.goesting.talks;

import be.goesting.people.Colleague;
import be.goesting.people.People;
import be.goesting.questions.Askable;
import be.goesting.questions.Question;
import be.goesting.questions.Questions;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import be.goesting.site.forms.saved.SavedForm;
import be.goesting.site.text.Excerpt;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's talks, and asking for one. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class TalkController {

    private static final int SHOWN = 100;

    private final Talks talks;
    private final TalkService talkService;
    private final TalkPage page;
    private final Afterwards afterwards;
    private final Askable askable;
    private final Questions questions;
    private final People people;
    private final Clock clock;
    private final Submissions submissions;

    TalkController(
            Talks talks,
            TalkService talkService,
            TalkPage page,
            Afterwards afterwards,
            Askable askable,
            Questions questions,
            People people,
            Clock clock,
            Submissions submissions) {
        this.talks = talks;
        this.talkService = talkService;
        this.page = page;
        this.afterwards = afterwards;
        this.askable = askable;
        this.questions = questions;
        this.people = people;
        this.clock = clock;
        this.submissions = submissions;
    }

    @GetMapping("/talks")
    @Transactional(readOnly = true)
    String talks(Viewer viewer, Model model) {
        model.addAttribute("talks", TalkList.of(talks.of(viewer.id(), SHOWN)));
        return "talks/talks";
    }

    @GetMapping("/talks/new")
    @Transactional(readOnly = true)
    String fresh(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String question,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        TalkForm form = SavedForm.take(request, "/talks")
                .map(saved -> Forms.read(saved, TalkForm.class))
                .orElseGet(() -> TalkForm.fresh(person, question, "", clock.instant(), viewer.zone()));
        Optional<Question> about = question(form, viewer);
        if (about.filter(Question::nameless).isPresent()) {
            return hasAName(form.person(), Map.of(), model);
        }
        if (form.about().isEmpty() && about.isPresent()) {
            form = TalkForm.fresh(person, question, about.get().line(), clock.instant(), viewer.zone());
        }
        return form(form, viewer, model);
    }

    /** From a question that is being written. The words are sent, not put in an address; nothing is kept. */
    @PostMapping("/talks/considered")
    @Transactional(readOnly = true)
    String considered(
            @RequestParam(defaultValue = "") String host,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(required = false) @Nullable String nameless,
            @RequestParam MultiValueMap<String, String> sent,
            Viewer viewer,
            Model model) {
        if (nameless != null) {
            return hasAName(host, typed(sent), model);
        }
        return form(TalkForm.fresh(host, "", Excerpt.line(body), clock.instant(), viewer.zone()), viewer, model);
    }

    @PostMapping("/talks")
    String ask(
            @Valid @ModelAttribute(Forms.NAME) TalkForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            HttpServletResponse response,
            Model model) {
        UUID host = form.host().orElse(viewer.id());
        if (host.equals(viewer.id())) {
            return "redirect:/talks/new";
        }
        colleague(host);
        Optional<Question> question = question(form, viewer);
        if (question.filter(Question::nameless).isPresent()) {
            return "redirect:/talks/new?person=" + host + "&question=" + form.question();
        }
        UUID about = question.map(Question::id).orElse(null);
        Optional<UUID> asked = submissions.attempt(submission, id -> {
            form.times().check(errors, clock.instant(), viewer.zone());
            return !errors.hasErrors() && ask(id, form, host, about, viewer);
        });
        if (asked.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return form(form, viewer, model);
        }
        return Redirect.to(Talk.path(asked.get())).done("meeting-proposed").view();
    }

    private boolean ask(UUID id, TalkForm form, UUID host, @Nullable UUID about, Viewer viewer) {
        boolean mayBeAsked = askable.isFree(host, viewer.zone());
        if (mayBeAsked) {
            talkService.ask(id, form, host, about, viewer);
        }
        return mayBeAsked;
    }

    /** @param answer which answer lies open, as a letter's link asks */
    @GetMapping("/talks/{id}")
    @Transactional(readOnly = true)
    String talk(@PathVariable UUID id, @RequestParam(defaultValue = "") String answer, Viewer viewer, Model model) {
        return page.show(id, answer, viewer, model);
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
        return Redirect.to(Talk.path(id))
                .done(told ? "talk-looked-back" : "meeting-overtaken")
                .view();
    }

    private String form(TalkForm form, Viewer viewer, Model model) {
        Optional<UUID> host = form.host().filter(person -> !person.equals(viewer.id()));
        if (host.isEmpty()) {
            return "talks/with-whom";
        }
        model.addAttribute(Forms.NAME, form);
        model.addAttribute("host", colleague(host.get()));
        model.addAttribute("later", askable.later(host.get(), viewer.zone()).orElse(null));
        return "talks/new";
    }

    /** @param typed a question that is being written, to go back to or on with */
    private static String hasAName(String host, Map<String, List<String>> typed, Model model) {
        model.addAttribute("host", host);
        model.addAttribute("typed", typed);
        return "talks/has-a-name";
    }

    private static Map<String, List<String>> typed(Map<String, List<String>> sent) {
        Map<String, List<String>> typed = new TreeMap<>(sent);
        typed.keySet().removeAll(List.of("_csrf", "host"));
        return typed;
    }

    /** Empty when the form names none; what the reader may not see is not found. */
    /** What only some may read is its asker's alone to talk about with somebody else. */
    private Optional<Question> question(TalkForm form, Viewer viewer) {
        return form.questionId()
                .map(id -> questions
                        .find(id, viewer, "")
                        .filter(question -> question.mine() || !question.isRestricted())
                        .orElseThrow(() -> new NotFound("question " + id)));
    }

    private Colleague colleague(UUID id) {
        return people.all(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("person " + id));
    }
}
