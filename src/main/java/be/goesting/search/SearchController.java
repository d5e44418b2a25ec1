package be.goesting.search;

import be.goesting.search.Search.Sought;
import be.goesting.search.filters.SearchFilter;
import be.goesting.search.filters.SearchFilters;
import be.goesting.search.filters.SearchForm;
import be.goesting.site.Access;
import be.goesting.site.Cursor;
import be.goesting.site.Pages;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;

/** The page of the search. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional(readOnly = true)
class SearchController {

    private final Search search;
    private final SearchFilters filters;
    private final Pages pages;

    SearchController(Search search, SearchFilters filters, Pages pages) {
        this.search = search;
        this.filters = filters;
        this.pages = pages;
    }

    @GetMapping("/search")
    String search(
            @ModelAttribute(Forms.NAME) SearchForm form,
            Viewer viewer,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            HttpServletRequest request,
            Model model) {
        SearchFilter filter = filters.read(form, viewer);
        var sought = new Sought(
                form.words(),
                filter,
                Cursor.read(form.before()).orElse(null),
                form.skipped(),
                !form.exact().isEmpty());
        model.addAttribute("unknown", filters.unknown(form, filter));
        model.addAttribute("results", search.find(sought, pages.of(request)));
        return fragment && !sought.isFirst() ? "search/hits" : "search/search";
    }
}
