package be.goesting.topics.administration;

import be.goesting.site.Access;
import be.goesting.site.Language;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import be.goesting.topics.Topic;
import be.goesting.topics.TopicPage;
import be.goesting.topics.Topics;
import be.goesting.topics.administration.TopicList.Show;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** The learning team's list of topics, and what it changes in it. */
@Controller
@Access(Access.To.LEARNING_TEAM)
@Transactional
class TopicAdministrationController {

    private static final String HERE = "/administration/topics";
    private static final int LISTED = 40;
    private static final int LIKE_IT = 12;

    private final TopicAdministration topicAdministration;
    private final TopicList list;
    private final Topics topics;
    private final TopicPage about;
    private final Submissions submissions;

    TopicAdministrationController(
            TopicAdministration topicAdministration,
            TopicList list,
            Topics topics,
            TopicPage about,
            Submissions submissions) {
        this.topicAdministration = topicAdministration;
        this.list = list;
        this.topics = topics;
        this.about = about;
        this.submissions = submissions;
    }

    @GetMapping(HERE)
    @Transactional(readOnly = true)
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(required = false) @Nullable String after,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Viewer viewer,
            Model model) {
        List<ListedTopic> found = list.page(words, Show.of(show), after, viewer.language(), LISTED + 1);
        model.addAttribute("more", found.size() > LISTED);
        found = found.stream().limit(LISTED).toList();
        model.addAttribute("topics", found);
        model.addAttribute(
                "inUse",
                topicAdministration.inUse(found.stream().map(ListedTopic::id).toList()));
        model.addAttribute("words", words.strip());
        model.addAttribute("show", Show.of(show).code());
        if (fragment) {
            return after == null ? "topics/administration/found" : "topics/administration/items";
        }
        TopicList.Count count = list.count();
        model.addAttribute("count", count.topics());
        model.addAttribute("hidden", count.hidden());
        return "topics/administration/topics";
    }

    @GetMapping(HERE + "/new")
    String fresh(Model model) {
        model.addAttribute("form", TopicForm.empty());
        model.addAttribute("errors", Map.of());
        return "topics/administration/new";
    }

    @PostMapping(HERE)
    String add(Submission submission, HttpServletRequest request, HttpServletResponse response, Model model) {
        TopicForm form = TopicForm.of(request);
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<UUID> added = submissions.attempt(submission, id -> {
            errors.putAll(errors(form, null));
            return errors.isEmpty() && topicAdministration.add(id, form);
        });
        if (added.isPresent()) {
            return Redirect.to(HERE + "/" + added.get()).done("topic-added").view();
        }
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return "topics/administration/new";
    }

    @GetMapping(HERE + "/{id}")
    @Transactional(readOnly = true)
    String edit(@PathVariable UUID id, Viewer viewer, Model model) {
        return editing(id, viewer, topicAdministration.form(id), Map.of(), model);
    }

    @PostMapping(HERE + "/{id}")
    String change(
            @PathVariable UUID id,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        topic(id, viewer);
        TopicForm form = TopicForm.of(request);
        Map<String, String> errors = errors(form, id);
        if (errors.isEmpty()) {
            topicAdministration.change(id, form);
            return Redirect.to(HERE + "/" + id).done("saved").view();
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return editing(id, viewer, form, errors, model);
    }

    @PostMapping(HERE + "/{id}/hide")
    String hide(@PathVariable UUID id, Viewer viewer) {
        topic(id, viewer);
        topicAdministration.hide(id);
        return Redirect.to(HERE + "/" + id).done("topic-hidden").view();
    }

    @PostMapping(HERE + "/{id}/show")
    String show(@PathVariable UUID id, Viewer viewer) {
        topic(id, viewer);
        topicAdministration.show(id);
        return Redirect.to(HERE + "/" + id).done("topic-shown").view();
    }

    /** Which topic it could become part of: at first those that are called like it. */
    @GetMapping(HERE + "/{id}/merge")
    @Transactional(readOnly = true)
    String merging(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String words, Viewer viewer, Model model) {
        Topic topic = topic(id, viewer);
        String sought = words == null ? topic.label().split("[\\s,]+")[0] : words;
        List<ListedTopic> like = list.page(sought, Show.ALL, null, viewer.language(), LIKE_IT + 1).stream()
                .filter(other -> !other.id().equals(id))
                .limit(LIKE_IT)
                .toList();
        model.addAttribute("topic", topic);
        model.addAttribute("words", sought);
        model.addAttribute("topics", like);
        return "topics/administration/merge";
    }

    @PostMapping(HERE + "/{id}/merge")
    String merge(@PathVariable UUID id, @RequestParam UUID into, Viewer viewer) {
        topic(id, viewer);
        topic(into, viewer);
        if (id.equals(into)) {
            throw new NotFound("another topic than " + id);
        }
        topics.merge(into, id);
        return Redirect.to(HERE + "/" + into).done("topics-merged").view();
    }

    private String editing(UUID id, Viewer viewer, TopicForm form, Map<String, String> errors, Model model) {
        model.addAttribute("topic", topic(id, viewer));
        model.addAttribute("about", about.details(id, viewer.language()));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "topics/administration/edit";
    }

    private Topic topic(UUID id, Viewer viewer) {
        return topics.find(id, viewer.language()).orElseThrow(() -> new NotFound("topic " + id));
    }

    private Map<String, String> errors(TopicForm form, @Nullable UUID topic) {
        Map<String, String> errors = form.errors();
        if (errors.isEmpty()) {
            for (Language language : topicAdministration.taken(form, topic)) {
                errors.put("name-" + language.code(), "topics.error.taken");
            }
        }
        return errors;
    }
}
