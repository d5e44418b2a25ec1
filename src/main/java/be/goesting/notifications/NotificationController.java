package be.goesting.notifications;

import be.goesting.site.Access;
import be.goesting.site.Cursor;
import be.goesting.site.NotFound;
import be.goesting.site.Paths;
import be.goesting.site.Viewer;
import jakarta.servlet.http.HttpServletResponse;
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
    private final NotificationSources sources;

    NotificationController(Notifications notifications, NotificationSources sources) {
        this.notifications = notifications;
        this.sources = sources;
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

    /** Where a mail leads to: the thing itself, or what became of it. */
    @GetMapping("/notifications/{id}")
    @Transactional(readOnly = true)
    String follow(@PathVariable UUID id, Viewer viewer, HttpServletResponse response, Model model) {
        Told told = find(id, viewer);
        boolean withdrawn = notifications.isWithdrawn(id);
        if (!withdrawn && sources.state(told, viewer).isPresent()) {
            return "redirect:" + Paths.local(told.path());
        }
        response.setStatus(HttpServletResponse.SC_GONE);
        model.addAttribute("withdrawn", withdrawn);
        return "notifications/gone";
    }

    @PostMapping("/notifications/{id}/open")
    String open(@PathVariable UUID id, Viewer viewer) {
        Told told = find(id, viewer);
        notifications.read(viewer.id(), id);
        sources.opened(told.path(), viewer);
        return "redirect:/notifications/" + id;
    }

    /** The page at the address was opened: what told of it is read, and the mark in the menu goes along. */
    @PostMapping("/notifications/seen")
    String seen(@RequestParam(defaultValue = "") String path, Viewer viewer, Model model) {
        notifications.readAt(viewer.id(), path);
        sources.opened(path, viewer);
        model.addAttribute("unread", notifications.unread(viewer));
        return "site/menu-notices";
    }

    @PostMapping("/notifications/read")
    String readAll(Viewer viewer) {
        notifications.readAll(viewer.id());
        return "redirect:/notifications";
    }

    private Told find(UUID id, Viewer viewer) {
        return notifications.find(viewer.id(), id).orElseThrow(() -> new NotFound("notice " + id));
    }
}
