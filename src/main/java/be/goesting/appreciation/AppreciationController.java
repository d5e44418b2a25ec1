package be.goesting.appreciation;

import be.goesting.appreciation.suggestions.ThankSuggestions;
import be.goesting.people.Colleague;
import be.goesting.people.People;
import be.goesting.site.Access;
import be.goesting.site.Cursor;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The wall, one thank-you, and what somebody got and gave. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional(readOnly = true)
class AppreciationController {

    private static final int SHOWN = 20;
    private static final int TOLD_FURTHER = 5;

    private final Appreciations appreciations;
    private final AppreciationService appreciationService;
    private final AppreciationView appreciationView;
    private final SharingConsents sharingConsents;
    private final ThankSuggestions thankSuggestions;
    private final People people;
    private final Clock clock;

    AppreciationController(
            Appreciations appreciations,
            AppreciationService appreciationService,
            AppreciationView appreciationView,
            SharingConsents sharingConsents,
            ThankSuggestions thankSuggestions,
            People people,
            Clock clock) {
        this.appreciations = appreciations;
        this.appreciationService = appreciationService;
        this.appreciationView = appreciationView;
        this.sharingConsents = sharingConsents;
        this.thankSuggestions = thankSuggestions;
        this.people = people;
        this.clock = clock;
    }

    /** @param to only those to this colleague */
    @GetMapping("/appreciations")
    String wall(
            @RequestParam(required = false) @Nullable UUID to,
            @RequestParam(required = false) @Nullable String before,
            Viewer viewer,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        model.addAttribute("to", to == null ? null : colleague(to));
        var found = appreciations.wall(to, Cursor.read(before).orElse(null), SHOWN + 1);
        list(found, to == null ? "/appreciations?before=" : "/appreciations?to=" + to + "&before=", viewer, model);
        return fragment ? "appreciation/items" : "appreciation/wall";
    }

    @GetMapping("/appreciations/mine")
    String mine(
            @RequestParam(defaultValue = "received") String show,
            @RequestParam(required = false) @Nullable String before,
            Viewer viewer,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        Cursor cursor = Cursor.read(before).orElse(null);
        boolean given = show.equals("given");
        var found = given
                ? appreciations.given(viewer.id(), cursor, SHOWN + 1)
                : appreciations.received(viewer.id(), cursor, SHOWN + 1);
        list(found, "/appreciations/mine?show=" + (given ? "given" : "received") + "&before=", viewer, model);
        if (fragment) {
            return "appreciation/items";
        }
        model.addAttribute("given", given);
        model.addAttribute("consent", sharingConsents.of(viewer.id()).orElse(null));
        model.addAttribute("further", appreciations.forChannels(viewer.id(), Instant.EPOCH, TOLD_FURTHER));
        model.addAttribute("cuesOff", viewer.leads() && thankSuggestions.areOff(viewer.id()));
        return "appreciation/mine";
    }

    @GetMapping("/appreciations/{id}")
    String one(@PathVariable UUID id, Viewer viewer, Model model) {
        Appreciation found = appreciationService.find(id, viewer);
        boolean asks = found.onWall()
                && found.isTo(viewer.id())
                && sharingConsents.of(viewer.id()).isEmpty();
        model.addAttribute("shown", appreciationView.of(List.of(found), viewer).getFirst());
        model.addAttribute("changeable", found.isChangeable(clock.instant()));
        model.addAttribute("asks", asks);
        return "appreciation/appreciation";
    }

    /** One more than is shown was read, to know whether there is more. */
    private void list(List<Appreciation> found, String older, Viewer viewer, Model model) {
        boolean more = found.size() > SHOWN;
        List<Appreciation> shown = more ? found.subList(0, SHOWN) : found;
        model.addAttribute("items", appreciationView.of(shown, viewer));
        model.addAttribute("older", more ? older + shown.getLast().cursor() : null);
    }

    private Colleague colleague(UUID id) {
        return people.all(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("person " + id));
    }
}
