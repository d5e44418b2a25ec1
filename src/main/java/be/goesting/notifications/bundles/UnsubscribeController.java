package be.goesting.notifications.bundles;

import be.goesting.notifications.bundles.UnsubscribeLinks.Stop;
import be.goesting.notifications.preferences.PreferenceService;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.tenancy.Organisations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The way out of mails, for who comes from one: looking changes nothing, since mail programs look into links before people do. */
@Controller
@Access(Access.To.EVERYONE)
class UnsubscribeController {

    private static final String PAGE = "notifications/unsubscribe";
    private static final String OVER = "notifications/unsubscribe-over";

    private final UnsubscribeLinks links;
    private final PreferenceService preferences;
    private final Organisations organisations;

    UnsubscribeController(UnsubscribeLinks links, PreferenceService preferences, Organisations organisations) {
        this.links = links;
        this.preferences = preferences;
        this.organisations = organisations;
    }

    @GetMapping("/unsubscribe/{token}")
    String look(@PathVariable String token, Model model) {
        Stop stop = read(token);
        boolean known = organisations.in(stop.organisation(), () -> preferences.isHere(stop.person()));
        return known ? page(stop, token, false, model) : OVER;
    }

    /** A mail program posts here as well, without a form of ours, and follows no redirect (RFC 8058). */
    @PostMapping("/unsubscribe/{token}")
    String stop(@PathVariable String token, Model model) {
        Stop stop = read(token);
        boolean known =
                organisations.in(stop.organisation(), () -> preferences.stopMail(stop.person(), stop.categories()));
        return known ? page(stop, token, true, model) : OVER;
    }

    @PostMapping("/unsubscribe/{token}/undo")
    String resume(@PathVariable String token, Model model) {
        Stop stop = read(token);
        boolean known =
                organisations.in(stop.organisation(), () -> preferences.resumeMail(stop.person(), stop.categories()));
        return known ? page(stop, token, false, model) : OVER;
    }

    private static String page(Stop stop, String token, boolean stopped, Model model) {
        model.addAttribute("categories", stop.categories());
        model.addAttribute("token", token);
        model.addAttribute("stopped", stopped);
        return PAGE;
    }

    private Stop read(String token) {
        return links.read(token).orElseThrow(() -> new NotFound("link to stop mails"));
    }
}
