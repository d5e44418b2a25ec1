package be.goesting.notifications;

import be.goesting.site.Access;
import be.goesting.site.Cursor;
import be.goesting.site.NotFound;
import be.goesting.site.Paths;
import be.goesting.site.Viewer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Access(Access.To.MEMBERS)
@Transactional
class NotificationController {

    private static final int PER_PAGE = 30;

    private final Notifications notifications;

    NotificationController(Notifications notifications) {
        this.notifications = notifications;
    }

    @GetMapping("/notifications")
    @Transactional(readOnly = true)
    String list(Viewer viewer, @RequestParam(required = false) @Nullable String before, Model model) {
        var found = notifications.of(viewer.id(), Cursor.read(before).orElse(Cursor.START), PER_PAGE + 1);
        boolean more = found.size() > PER_PAGE;
        var shown = more ? found.subList(0, PER_PAGE) : found;
        model.addAttribute("notifications", shown);
        model.addAttribute("older", more ? shown.getLast().cursor() : null);
        return "notifications/notifications";
    }

    @PostMapping("/notifications/{id}/open")
    String open(@PathVariable UUID id, Viewer viewer) {
        return "redirect:"
                + Paths.local(notifications.open(viewer.id(), id).orElseThrow(() -> new NotFound("notice " + id)));
    }

    @PostMapping("/notifications/read")
    String readAll(Viewer viewer) {
        notifications.readAll(viewer.id());
        return "redirect:/notifications";
    }
}
