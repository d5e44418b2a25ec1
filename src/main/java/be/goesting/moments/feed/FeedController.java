package be.goesting.moments.feed;

import be.goesting.moments.Moments;
import be.goesting.site.Access;
import be.goesting.site.Cursor;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Moments of others, from new to old. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional(readOnly = true)
class FeedController {

    private static final int COUNTED_NEW = 20;

    private final Feeds feeds;
    private final Moments moments;

    FeedController(Feeds feeds, Moments moments) {
        this.feeds = feeds;
        this.moments = moments;
    }

    @GetMapping("/moments")
    String feed(
            Viewer viewer,
            HttpServletRequest request,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        model.addAttribute("feed", feeds.all(request, viewer));
        return fragment ? "moments/items" : "moments/moments";
    }

    /** "3 nieuwe": nothing at all when there are none. */
    @GetMapping("/moments/newer")
    @Nullable
    String newer(
            Viewer viewer,
            @RequestParam String since,
            @ModelAttribute(Forms.NAME) FeedQuery query,
            HttpServletResponse response,
            Model model) {
        FeedFilter filter = FeedFilter.of(query);
        int count = Cursor.read(since)
                .map(cursor -> moments.countNewer(filter, viewer, cursor, COUNTED_NEW))
                .orElse(0);
        if (count == 0) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return null;
        }
        model.addAttribute("count", count);
        model.addAttribute("address", filter.on("/"));
        return "moments/newer";
    }
}
