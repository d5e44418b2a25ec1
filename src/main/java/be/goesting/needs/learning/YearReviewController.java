package be.goesting.needs.learning;

import be.goesting.needs.Need;
import be.goesting.needs.Needs;
import be.goesting.needs.goals.Goals;
import be.goesting.site.Access;
import be.goesting.site.Page;
import be.goesting.site.Pages;
import be.goesting.site.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A learner's own year as a review, to read, to print, and as text for a curriculum vitae. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional(readOnly = true)
class YearReviewController {

    private static final int MOST = 500;
    private static final int EARLIEST = 2000;

    private final Needs needs;
    private final NeedsWithSteps needsWithSteps;
    private final Goals goals;
    private final Pages pages;

    YearReviewController(Needs needs, NeedsWithSteps needsWithSteps, Goals goals, Pages pages) {
        this.needs = needs;
        this.needsWithSteps = needsWithSteps;
        this.goals = goals;
        this.pages = pages;
    }

    @GetMapping("/learning/year-review")
    String review(
            @RequestParam(required = false) Integer year, Viewer viewer, HttpServletRequest request, Model model) {
        Page page = pages.of(request);
        YearReview review = review(year == null ? page.today().getYear() : year, viewer);
        model.addAttribute("review", review);
        model.addAttribute("text", Europass.of(review, page));
        model.addAttribute("latest", page.today().getYear());
        return "needs/year-review";
    }

    /** The same as plain text, in the order in which Europass asks for it. */
    @GetMapping("/learning/year-review.txt")
    ResponseEntity<byte[]> text(
            @RequestParam(required = false) Integer year, Viewer viewer, HttpServletRequest request) {
        Page page = pages.of(request);
        YearReview review = review(year == null ? page.today().getYear() : year, viewer);
        var name = ContentDisposition.attachment()
                .filename("goesting-" + review.year() + ".txt")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(text(review, page).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(YearReview review, Page page) {
        String text = Europass.of(review, page);
        return text.isEmpty() ? page.t("needs.year-review.none") + "\n" : text;
    }

    private YearReview review(int year, Viewer viewer) {
        List<Need> all = new ArrayList<>(needs.own(viewer, false, MOST));
        all.addAll(needs.own(viewer, true, MOST));
        return YearReview.of(
                Math.max(year, EARLIEST), needsWithSteps.of(all, viewer), goals.ended(viewer.id()), viewer.zone());
    }
}
