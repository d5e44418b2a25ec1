package be.goesting.topics.administration;

import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import be.goesting.topics.Topic;
import be.goesting.topics.TopicPage;
import be.goesting.topics.Topics;
import be.goesting.topics.administration.TopicList.Show;
import jakarta.validation.Valid;
import java.util.List;
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
        model.addAttribute(Forms.NAME, TopicForm.empty());
        return "topics/administration/new";
    }

    @PostMapping(HERE)
    String add(@Valid @ModelAttribute(Forms.NAME) TopicForm form, BindingResult errors, Submission submission) {
        Optional<UUID> added =
                submissions.attempt(submission, id -> isRight(form, null, errors) && topicAdministration.add(id, form));
        return added.map(id -> Redirect.to(HERE + "/" + id).done("topic-added").view())
                .orElse("topics/administration/new");
    }

    @GetMapping(HERE + "/{id}")
    @Transactional(readOnly = true)
    String edit(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute(Forms.NAME, topicAdministration.form(id));
        return editing(id, viewer, model);
    }

    @PostMapping(HERE + "/{id}")
    String update(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) TopicForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        topic(id, viewer);
        if (!isRight(form, id, errors)) {
            return editing(id, viewer, model);
        }
        topicAdministration.update(id, form);
        return Redirect.to(HERE + "/" + id).done("saved").view();
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
    String merge(@PathVariable UUID id, @RequestParam UUID into, Submission submission, Viewer viewer) {
        return submissions.answer(submission, () -> merge(id, into, viewer));
    }

    private String merge(UUID id, UUID into, Viewer viewer) {
        topic(id, viewer);
        topic(into, viewer);
        if (id.equals(into)) {
            throw new NotFound("another topic than " + id);
        }
        topics.merge(into, id);
        return Redirect.to(HERE + "/" + into).done("topics-merged").view();
    }

    private String editing(UUID id, Viewer viewer, Model model) {
        model.addAttribute("topic", topic(id, viewer));
        model.addAttribute("about", about.details(id, viewer.language()));
        return "topics/administration/edit";
    }

    private Topic topic(UUID id, Viewer viewer) {
        return topics.find(id, viewer.language()).orElseThrow(() -> new NotFound("topic " + id));
    }

    private boolean isRight(TopicForm form, @Nullable UUID topic, BindingResult errors) {
        if (!errors.hasErrors()) {
            topicAdministration
                    .taken(form, topic)
                    .forEach(language -> errors.rejectValue(TopicForm.nameField(language), "topics.error.taken"));
        }
        return !errors.hasErrors();
    }
}
