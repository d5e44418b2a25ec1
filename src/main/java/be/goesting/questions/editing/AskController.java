package be.goesting.questions.editing;

import be.goesting.people.Audience;
import be.goesting.people.Colleague;
import be.goesting.people.People;
import be.goesting.questions.Question;
import be.goesting.questions.QuestionFilter;
import be.goesting.questions.QuestionService;
import be.goesting.questions.Questions;
import be.goesting.questions.privacy.AnonymousIdentity;
import be.goesting.questions.requests.ExpertSearch;
import be.goesting.questions.requests.ExpertSuggestion;
import be.goesting.questions.requests.ExpertSuggestions;
import be.goesting.questions.requests.QuestionRequests;
import be.goesting.search.SimilarContent;
import be.goesting.search.SimilarItem;
import be.goesting.site.Access;
import be.goesting.site.Cursor;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import be.goesting.site.forms.errors.FieldErrors;
import be.goesting.site.forms.saved.SavedForm;
import be.goesting.topics.Topic;
import be.goesting.topics.Topics;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of questions: asking, what waits for the reader, and what others ask. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class AskController {

    private static final int SHOWN = 20;
    private static final int OWN = 6;
    private static final int WAITING = 5;
    private static final int ALREADY = 4;
    private static final int TOPICS = 4;
    private static final int SHORTEST = 8;

    private final Questions questions;
    private final QuestionRequests questionRequests;
    private final QuestionService questionService;
    private final ExpertSuggestions expertSuggestions;
    private final Topics topics;
    private final People people;
    private final AnonymousIdentity anonymousIdentity;
    private final Submissions submissions;
    private final List<SimilarContent> alreadyKnown;

    AskController(
            Questions questions,
            QuestionRequests questionRequests,
            QuestionService questionService,
            ExpertSuggestions expertSuggestions,
            Topics topics,
            People people,
            AnonymousIdentity anonymousIdentity,
            Submissions submissions,
            List<SimilarContent> alreadyKnown) {
        this.questions = questions;
        this.questionRequests = questionRequests;
        this.questionService = questionService;
        this.expertSuggestions = expertSuggestions;
        this.topics = topics;
        this.people = people;
        this.anonymousIdentity = anonymousIdentity;
        this.submissions = submissions;
        this.alreadyKnown = alreadyKnown;
    }

    @GetMapping("/questions")
    @Transactional(readOnly = true)
    String questions(
            @RequestParam(defaultValue = "open") String show,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(required = false) @Nullable String before,
            @ModelAttribute(Forms.NAME) QuestionForm sent,
            Viewer viewer,
            HttpServletRequest request,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        list(show, search.strip(), Cursor.read(before).orElse(null), viewer, model);
        if (fragment && before != null) {
            return "questions/items";
        }
        QuestionForm form = SavedForm.take(request, "/questions")
                .map(saved -> Forms.read(saved, QuestionForm.class))
                .orElse(sent);
        return page(form, null, viewer, request, model);
    }

    /** What may be the answer already, and who may know. The words are sent, not put in an address; nothing is kept. */
    @PostMapping("/questions/considered")
    @Transactional(readOnly = true)
    String considered(
            @ModelAttribute(Forms.NAME) QuestionForm form,
            Viewer viewer,
            HttpServletRequest request,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        if (fragment) {
            consider(form, viewer, model);
            return "questions/considered";
        }
        list("open", "", null, viewer, model);
        return page(form, null, viewer, request, model);
    }

    @PostMapping("/questions")
    String ask(
            @Valid @ModelAttribute(Forms.NAME) QuestionForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        List<String> unaskable = new ArrayList<>();
        if (form.readers() == Audience.TEAM && viewer.team() == null) {
            errors.rejectValue("audience", "questions.error.audience");
        }
        Optional<QuestionForm> named = named(form, viewer, errors);
        Optional<UUID> asked = named.isEmpty()
                ? Optional.empty()
                : submissions.attempt(submission, id -> {
                    unaskable.addAll(questionService.unaskable(named.get(), viewer));
                    return unaskable.isEmpty() && ask(id, named.get(), viewer, request, response);
                });
        if (asked.isPresent()) {
            return Redirect.to(Question.path(asked.get()))
                    .done("question-asked")
                    .view();
        }
        if (!unaskable.isEmpty()) {
            errors.rejectValue("person", "questions.error.unaskable");
        }
        model.addAttribute("unaskable", String.join(", ", unaskable));
        list("open", "", null, viewer, model);
        return page(form, FieldErrors.first(errors), viewer, request, model);
    }

    /** With the people whose names were typed in full among those who are asked; empty when something is not right. */
    private Optional<QuestionForm> named(QuestionForm form, Viewer asker, BindingResult errors) {
        Optional<List<Colleague>> named = people.eachCalled(form.personNames());
        if (named.isEmpty()) {
            errors.rejectValue("personName", "questions.error.name");
        }
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        QuestionForm asking =
                form.asking(named.orElseThrow().stream().map(Colleague::id).toList());
        if (form.readers() == Audience.ASKED && isForNobody(asking, asker)) {
            errors.rejectValue("person", "questions.error.nobody");
            return Optional.empty();
        }
        return Optional.of(asking);
    }

    private boolean isForNobody(QuestionForm form, Viewer asker) {
        return people.all(form.people()).stream().allMatch(person -> person.id().equals(asker.id()));
    }

    private boolean ask(
            UUID id, QuestionForm form, Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        String key = form.nameless() ? anonymousIdentity.remember(request, response, viewer, id) : null;
        questionService.ask(id, form, key, viewer);
        return true;
    }

    private String page(
            QuestionForm form, @Nullable String error, Viewer viewer, HttpServletRequest request, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("error", error);
        model.asMap().putIfAbsent("unaskable", "");
        consider(form, viewer, model);
        model.addAttribute("waiting", questionRequests.waitingFor(viewer, WAITING));
        model.addAttribute("own", own(viewer, request));
        return "questions/questions";
    }

    private List<Question> own(Viewer viewer, HttpServletRequest request) {
        List<AnonymousIdentity.Key> keys = anonymousIdentity.keys(request, viewer);
        List<Question> own = new ArrayList<>(questions.ownNameless(
                keys.stream().map(AnonymousIdentity.Key::question).toList(),
                keys.stream().map(AnonymousIdentity.Key::key).toList(),
                viewer));
        own.addAll(questions.askedBy(viewer.id(), viewer, OWN));
        return own.stream()
                .sorted(Comparator.comparing(Question::createdAt).reversed())
                .limit(OWN)
                .toList();
    }

    /** A few letters say nothing yet. */
    private void consider(QuestionForm form, Viewer viewer, Model model) {
        String body = form.body();
        boolean enough = body.length() >= SHORTEST;
        List<Topic> about = enough ? about(form, viewer) : List.of();
        List<UUID> ids = about.stream().map(Topic::id).toList();
        model.addAttribute("form", form);
        model.addAttribute("about", about);
        model.addAttribute("already", enough ? already(body, viewer) : List.of());
        List<ExpertSuggestion> knowers =
                enough ? expertSuggestions.propose(ExpertSearch.by(viewer, body, ids, form.nameless())) : List.of();
        model.addAttribute("knowers", knowers);
        model.addAttribute("picked", picked(form, knowers));
        model.addAttribute("enough", enough);
    }

    /** Whom the asker thought of, beside those who are proposed. */
    private List<Colleague> picked(QuestionForm form, List<ExpertSuggestion> knowers) {
        Set<UUID> proposed = knowers.stream()
                .filter(ExpertSuggestion::askable)
                .map(knower -> knower.person().id())
                .collect(Collectors.toSet());
        return form.isPersonUntouched() || form.people().isEmpty()
                ? List.of()
                : people.all(form.people()).stream()
                        .filter(person -> !proposed.contains(person.id()))
                        .toList();
    }

    private List<Topic> about(QuestionForm form, Viewer viewer) {
        Map<UUID, Topic> about = new LinkedHashMap<>();
        form.topics().forEach(id -> topics.find(id, viewer.language()).ifPresent(topic -> about.put(id, topic)));
        topics.in(form.body(), viewer.language(), TOPICS).forEach(topic -> about.putIfAbsent(topic.id(), topic));
        return List.copyOf(about.values());
    }

    private List<SimilarItem> already(String body, Viewer viewer) {
        return alreadyKnown.stream()
                .flatMap(each -> each.like(body, viewer, ALREADY).stream())
                .sorted(Comparator.comparingDouble(SimilarItem::likeness).reversed())
                .limit(ALREADY)
                .toList();
    }

    private void list(String show, String search, @Nullable Cursor before, Viewer viewer, Model model) {
        boolean open = search.isEmpty() && !show.equals("all");
        List<Question> found = search.isEmpty()
                ? questions.list(new QuestionFilter(open, null), viewer, before, SHOWN + 1)
                : questions.matching(search, viewer, before, SHOWN + 1);
        boolean more = found.size() > SHOWN;
        List<Question> shown = more ? found.subList(0, SHOWN) : found;
        model.addAttribute("questions", shown);
        model.addAttribute("open", open);
        model.addAttribute("search", search);
        model.addAttribute("older", more ? older(open, search, shown.getLast().cursor()) : null);
    }

    private static String older(boolean open, String search, Cursor cursor) {
        return org.springframework.web.util.UriComponentsBuilder.fromPath("/questions")
                .queryParam("show", open ? "open" : "all")
                .queryParam("search", "{search}")
                .queryParam("before", cursor.toString())
                .encode()
                .buildAndExpand(search)
                .toUriString();
    }
}
