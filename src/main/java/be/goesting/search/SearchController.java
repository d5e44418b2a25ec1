package be.goesting.search;

import be.goesting.site.Access;
import be.goesting.site.Cursor;
import be.goesting.site.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the search. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional(readOnly = true)
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/search")
    String search(
            Viewer viewer,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable String before,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        model.addAttribute(
                "results",
                search.find(words.strip(), viewer, Cursor.read(before).orElse(null)));
        return fragment && before != null ? "search/hits" : "search/search";
    }
}
