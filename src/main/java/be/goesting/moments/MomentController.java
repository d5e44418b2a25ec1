package be.goesting.moments;

import be.goesting.moments.responses.Comment;
import be.goesting.moments.responses.CommentForm;
import be.goesting.moments.responses.Comments;
import be.goesting.moments.responses.ResponseService;
import be.goesting.site.Access;
import be.goesting.site.Cursor;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import be.goesting.site.forms.Version;
import be.goesting.site.forms.errors.FieldErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;

/** A moment's own page, and the comments under it. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class MomentController {

    private static final int COMMENTS_SHOWN = 50;

    private final Moments moments;
    private final Comments comments;
    private final ResponseService responseService;
    private final Submissions submissions;

    MomentController(Moments moments, Comments comments, ResponseService responseService, Submissions submissions) {
        this.moments = moments;
        this.comments = comments;
        this.responseService = responseService;
        this.submissions = submissions;
    }

    @GetMapping("/moments/{id}")
    @Transactional(readOnly = true)
    String moment(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String before,
            Viewer viewer,
            Model model) {
        return page(id, viewer, Cursor.read(before).orElse(Cursor.START), "", null, model);
    }

    @PostMapping("/moments/{id}/comments")
    String comment(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) CommentForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission,
            Model model) {
        if (errors.hasErrors()) {
            return page(id, viewer, Cursor.START, form.body(), FieldErrors.first(errors), model);
        }
        UUID comment = submissions.once(
                submission, made -> responseService.comment(made, id, form.body(), form.saidFor(), viewer));
        return "redirect:/moments/" + id + "#comment-" + comment;
    }

    @GetMapping("/comments/{id}/edit")
    @Transactional(readOnly = true)
    String editComment(@PathVariable UUID id, Viewer viewer, Model model) {
        model.addAttribute("comment", responseService.ownComment(id, viewer));
        model.addAttribute("body", responseService.ownComment(id, viewer).body());
        model.addAttribute("error", null);
        return "moments/edit-comment";
    }

    @PostMapping("/comments/{id}")
    String changeComment(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) CommentForm form,
            BindingResult errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Comment comment = responseService.ownComment(id, viewer);
        if (Version.isPast(request, Version.of(comment.body()), Version.of(form.body()))) {
            errors.rejectValue("body", "site.changed-meanwhile");
            model.addAttribute("standing", comment.body());
        }
        if (errors.hasErrors()) {
            model.addAttribute("comment", comment);
            model.addAttribute("body", form.body());
            model.addAttribute("error", FieldErrors.first(errors));
            return "moments/edit-comment";
        }
        responseService.changeComment(id, form.body(), viewer);
        return "redirect:" + place(comment.moment(), viewer) + "#comment-" + id;
    }

    @PostMapping("/comments/{id}/delete")
    String deleteComment(@PathVariable UUID id, Viewer viewer) {
        UUID moment = responseService.deleteComment(id, viewer);
        return Redirect.to(place(moment, viewer))
                .done("comment-deleted")
                .undo("/comments/" + id + "/restore")
                .at("comments")
                .view();
    }

    @PostMapping("/comments/{id}/restore")
    String restoreComment(@PathVariable UUID id, Viewer viewer) {
        responseService.restoreComment(id, viewer);
        UUID moment = responseService.ownComment(id, viewer).moment();
        return "redirect:" + place(moment, viewer) + "#comment-" + id;
    }

    /** The moment's page, or where one still meets one's own words when the moment is not for one's eyes any more. */
    private String place(UUID moment, Viewer viewer) {
        return moments.find(moment, viewer).isPresent() ? "/moments/" + moment : "/personal-data";
    }

    /** The writer lets all who may read the moment read the comment as well. */
    @PostMapping("/comments/{id}/audience")
    String widenComment(@PathVariable UUID id, Viewer viewer) {
        responseService.widenComment(id, viewer);
        return toComment(id, "widened", viewer);
    }

    /** The writer leaves it for the team. */
    @PostMapping("/comments/{id}/audience/delete")
    String keepComment(@PathVariable UUID id, Viewer viewer) {
        responseService.keepComment(id, viewer);
        return toComment(id, "kept-narrow", viewer);
    }

    private String toComment(UUID id, String done, Viewer viewer) {
        return Redirect.to("/moments/" + responseService.ownComment(id, viewer).moment())
                .done(done)
                .at("comment-" + id)
                .view();
    }

    private String page(UUID id, Viewer viewer, Cursor before, String body, @Nullable String error, Model model) {
        model.addAttribute("moment", moments.find(id, viewer).orElseThrow(() -> new NotFound("moment " + id)));
        List<Comment> found = comments.under(id, viewer, before, COMMENTS_SHOWN + 1);
        boolean more = found.size() > COMMENTS_SHOWN;
        List<Comment> shown = more ? found.subList(1, found.size()) : found;
        model.addAttribute("comments", shown);
        model.addAttribute("older", more ? shown.getFirst().cursor() : null);
        model.addAttribute("body", body);
        model.addAttribute("error", error);
        return "moments/moment";
    }
}
