package be.goesting.notifications.preferences;

import be.goesting.mail.MailQueue;
import be.goesting.site.Access;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** What one wants to hear of, by which way, and when: on one page. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional
class PreferencesController {

    private static final String PATH = "/notifications/preferences";
    private static final String PAGE = "notifications/preferences";

    private final Preferences preferences;
    private final PreferenceService service;
    private final MailQueue mails;
    private final Clock clock;

    PreferencesController(Preferences preferences, PreferenceService service, MailQueue mails, Clock clock) {
        this.preferences = preferences;
        this.service = service;
        this.mails = mails;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    String show(Viewer viewer, Model model) {
        Wishes wishes = preferences.of(viewer.id());
        model.addAttribute(Forms.NAME, PreferencesForm.of(wishes));
        return page(wishes, viewer, model);
    }

    @PostMapping(PATH)
    String save(
            @Valid @ModelAttribute(Forms.NAME) PreferencesForm form, BindingResult errors, Viewer viewer, Model model) {
        Wishes before = preferences.of(viewer.id());
        if (errors.hasErrors()) {
            return page(before, viewer, model);
        }
        service.save(viewer.id(), form.wishes(before));
        return Redirect.to(PATH).done("saved").view();
    }

    private String page(Wishes wishes, Viewer viewer, Model model) {
        LocalDate away = wishes.quiet().awayUntil();
        boolean isAway =
                away != null && LocalDate.now(clock.withZone(viewer.zone())).isBefore(away);
        model.addAttribute("awayUntil", isAway ? away : null);
        model.addAttribute("mails", mails.isOpen());
        return PAGE;
    }
}
