package be.goesting.follows;

import be.goesting.search.ReadableItems;
import be.goesting.search.SearchHit;
import be.goesting.search.SearchKind;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Paths;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Bewaard: putting something aside, and finding it again. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class SavedController {

    private static final int SHOWN = 20;

    private final SavedItems savedItems;
    private final ReadableItems readableItems;

    SavedController(SavedItems savedItems, ReadableItems readableItems) {
        this.savedItems = savedItems;
        this.readableItems = readableItems;
    }

    @GetMapping("/saved")
    @Transactional(readOnly = true)
    String list(
            Viewer viewer,
            @RequestParam(defaultValue = "" + Integer.MAX_VALUE) int from,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        List<SavedItem> items = savedItems.of(viewer.id(), from, SHOWN + 1);
        boolean more = items.size() > SHOWN;
        model.addAttribute("hits", hits(more ? items.subList(0, SHOWN) : items, viewer));
        model.addAttribute("older", more ? "/saved?from=" + items.getLast().position() : null);
        return fragment && from != Integer.MAX_VALUE ? "follows/saved-items" : "follows/saved";
    }

    @PostMapping("/saved/{kind}/{id}")
    String save(
            @PathVariable String kind,
            @PathVariable UUID id,
            Viewer viewer,
            @RequestParam(defaultValue = "") String back,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        Savable savable = found(kind, id, viewer);
        savedItems.save(savable, id, viewer.id());
        return fragment
                ? button(savable, id, true, model)
                : Redirect.to(Paths.local(back)).done("kept").view();
    }

    @PostMapping("/saved/{kind}/{id}/delete")
    String remove(
            @PathVariable String kind,
            @PathVariable UUID id,
            Viewer viewer,
            @RequestParam(defaultValue = "") String back,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        boolean removed = savedItems.remove(id, viewer.id());
        Savable savable = removed ? kind(kind) : found(kind, id, viewer);
        if (!readableItems.isReadable(savable.kind(), id, viewer) && !fragment) {
            return Redirect.to("/saved").done("kept-no-more").view();
        }
        return fragment
                ? button(savable, id, false, model)
                : Redirect.to(Paths.local(back))
                        .done("kept-no-more")
                        .undo("/saved/" + savable.code() + "/" + id + "/restore")
                        .view();
    }

    @PostMapping("/saved/{kind}/{id}/restore")
    String restore(@PathVariable String kind, @PathVariable UUID id, Viewer viewer) {
        savedItems.save(found(kind, id, viewer), id, viewer.id());
        return Redirect.to("/saved").done("kept").view();
    }

    /** In the order in which they were saved; without what is not there any more, or no longer for this reader. */
    private List<SearchHit> hits(List<SavedItem> items, Viewer viewer) {
        Map<SearchKind, List<UUID>> ids = items.stream()
                .collect(Collectors.groupingBy(
                        item -> item.kind().kind(), Collectors.mapping(SavedItem::id, Collectors.toList())));
        Map<UUID, SearchHit> found = readableItems.find(ids, viewer);
        return items.stream()
                .map(item -> found.get(item.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Savable found(String kind, UUID id, Viewer viewer) {
        Savable savable = kind(kind);
        if (!readableItems.isReadable(savable.kind(), id, viewer)) {
            throw new NotFound(kind + " " + id);
        }
        return savable;
    }

    private static Savable kind(String kind) {
        return Savable.of(kind).orElseThrow(() -> new NotFound("kind of thing " + kind));
    }

    private static String button(Savable kind, UUID id, boolean saved, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("id", id);
        model.addAttribute("saved", saved);
        return "follows/save";
    }
}
