package be.goesting.sharing;

import be.goesting.site.Access;
import be.goesting.site.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The composer: sharing a moment, changing one, deleting it and thinking better of that. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class ShareController {

    private final Composers composers;
    private final Composing composing;
    private final Sharing sharing;
    private final Moments moments;

    ShareController(Composers composers, Composing composing, Sharing sharing, Moments moments) {
        this.composers = composers;
        this.composing = composing;
        this.sharing = sharing;
        this.moments = moments;
    }

    @GetMapping("/share")
    @Transactional(readOnly = true)
    String composer(Viewer viewer, HttpServletRequest request, Model model) {
        model.addAttribute("composer", composers.fresh(request, viewer));
        return "sharing/share";
    }

    @PostMapping("/moments")
    String share(
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        MomentForm form = MomentForm.of(request);
        var reading = composing.read(form, viewer.zone());
        if (reading.checked().isEmpty()) {
            response.setStatus(422);
            model.addAttribute("composer", composers.of(form, reading.errors(), viewer));
            return fragment ? "sharing/composer" : "sharing/share";
        }
        UUID id = sharing.share(reading.checked().get(), viewer);
        if (!fragment) {
            return "redirect:/?done=shared#moment-" + id;
        }
        model.addAttribute("moment", moments.find(id, viewer).orElseThrow());
        model.addAttribute("composer", composers.empty(viewer));
        return "sharing/shared";
    }

    /** Shows how the words will look; nothing is kept. */
    @PostMapping("/moments/preview")
    @Transactional(readOnly = true)
    String preview(
            Viewer viewer,
            HttpServletRequest request,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            Model model) {
        MomentForm form = MomentForm.of(request);
        model.addAttribute("words", form.words());
        if (fragment) {
            return "sharing/preview";
        }
        model.addAttribute("composer", composers.of(form, java.util.Map.of(), viewer));
        return "sharing/share";
    }

    @GetMapping("/moments/{id}/edit")
    @Transactional(readOnly = true)
    String edit(@PathVariable UUID id, Viewer viewer, Model model) {
        MomentForm form = MomentForm.of(sharing.own(id, viewer));
        model.addAttribute("composer", composers.changing(id, form, java.util.Map.of(), viewer));
        return "sharing/share";
    }

    @PostMapping("/moments/{id}")
    String change(
            @PathVariable UUID id,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        sharing.own(id, viewer);
        MomentForm form = MomentForm.of(request);
        var reading = composing.read(form, viewer.zone());
        if (reading.checked().isEmpty()) {
            response.setStatus(422);
            model.addAttribute("composer", composers.changing(id, form, reading.errors(), viewer));
            return "sharing/share";
        }
        sharing.change(id, reading.checked().get(), viewer);
        return "redirect:/moments/" + id + "?done=changed";
    }

    @PostMapping("/moments/{id}/delete")
    String delete(@PathVariable UUID id, Viewer viewer) {
        sharing.delete(id, viewer);
        return "redirect:/moments/" + id + "/deleted";
    }

    /** Where the author lands after deleting, with the way back. */
    @GetMapping("/moments/{id}/deleted")
    @Transactional(readOnly = true)
    String deleted(@PathVariable UUID id, Viewer viewer, Model model) {
        sharing.requireDeleted(id, viewer);
        model.addAttribute("restore", "/moments/" + id + "/restore");
        return "sharing/deleted";
    }

    @PostMapping("/moments/{id}/restore")
    String restore(@PathVariable UUID id, Viewer viewer) {
        sharing.restore(id, viewer);
        return "redirect:/moments/" + id + "?done=restored";
    }
}
