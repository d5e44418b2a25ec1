package be.goesting.follows;

import be.goesting.people.Colleague;
import be.goesting.people.People;
import be.goesting.search.ReadableItems;
import be.goesting.search.SearchHit;
import be.goesting.search.SearchKind;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Paths;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.topics.Topic;
import be.goesting.topics.Topics;
import be.goesting.topics.VisibleTopics;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Wat ik volg: following something, and the list of all of it, with a way out of each. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class FollowController {

    private final Follows follows;
    private final People people;
    private final Topics topics;
    private final VisibleTopics visibleTopics;
    private final ReadableItems readableItems;

    FollowController(
            Follows follows, People people, Topics topics, VisibleTopics visibleTopics, ReadableItems readableItems) {
        this.follows = follows;
        this.people = people;
        this.topics = topics;
        this.visibleTopics = visibleTopics;
        this.readableItems = readableItems;
    }

    @GetMapping("/follows")
    @Transactional(readOnly = true)
    String list(Viewer viewer, Model model) {
        List<Follower> all = follows.of(viewer.id());
        List<Topic> followedTopics = topics.named(things(all, Followable.TOPIC), viewer.language());
        List<Colleague> followedPeople = people.all(things(all, Followable.PERSON));
        List<SearchHit> questions = readableItems.find(SearchKind.QUESTION, things(all, Followable.QUESTION), viewer);
        model.addAttribute("topics", followedTopics);
        model.addAttribute("people", followedPeople);
        model.addAttribute("questions", questions);
        return "follows/follows";
    }

    @PostMapping("/follows/{kind}/{id}")
    String follow(
            @PathVariable String kind,
            @PathVariable UUID id,
            Viewer viewer,
            @RequestParam(defaultValue = "") String back,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        Followable followable = found(kind, id, viewer);
        follows.follow(followable, id, viewer.id());
        return fragment
                ? button(followable, id, true, model)
                : Redirect.to(Paths.local(back)).done("followed").view();
    }

    @PostMapping("/follows/{kind}/{id}/delete")
    String unfollow(
            @PathVariable String kind,
            @PathVariable UUID id,
            Viewer viewer,
            @RequestParam(defaultValue = "") String back,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        Followable followable = found(kind, id, viewer);
        follows.unfollow(followable, id, viewer.id());
        return fragment
                ? button(followable, id, false, model)
                : Redirect.to(Paths.local(back))
                        .done("unfollowed")
                        .undo("/follows/" + followable.code() + "/" + id + "/restore")
                        .view();
    }

    @PostMapping("/follows/{kind}/{id}/restore")
    String restore(@PathVariable String kind, @PathVariable UUID id, Viewer viewer) {
        follows.follow(found(kind, id, viewer), id, viewer.id());
        return Redirect.to("/follows").done("followed").view();
    }

    private Followable found(String kind, UUID id, Viewer viewer) {
        Followable followable = Followable.of(kind).orElseThrow(() -> new NotFound("kind of thing " + kind));
        boolean exists = switch (followable) {
            case TOPIC -> visibleTopics.find(id, viewer).isPresent();
            case PERSON -> !id.equals(viewer.id()) && !people.all(List.of(id)).isEmpty();
            case QUESTION -> readableItems.isReadable(SearchKind.QUESTION, id, viewer);
        };
        if (!exists) {
            throw new NotFound(kind + " " + id);
        }
        return followable;
    }

    private static String button(Followable kind, UUID id, boolean followed, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("id", id);
        model.addAttribute("followed", followed);
        return "follows/follow";
    }

    private static List<UUID> things(List<Follower> all, Followable kind) {
        return all.stream()
                .filter(each -> each.followed() == kind)
                .map(Follower::thing)
                .toList();
    }
}
