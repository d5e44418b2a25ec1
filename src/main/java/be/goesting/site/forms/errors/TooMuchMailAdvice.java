package be.goesting.site.forms.errors;

import be.goesting.mail.TooMuchMail;
import be.goesting.site.Paths;
import be.goesting.site.Viewer;
import be.goesting.site.access.AccessInterceptor;
import be.goesting.site.forms.saved.SavedForms;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Tells who did something of which too much mail would come; what was typed stands in the form again when one goes back. */
@ControllerAdvice
class TooMuchMailAdvice {

    private final SavedForms savedForms;

    TooMuchMailAdvice(SavedForms savedForms) {
        this.savedForms = savedForms;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    String tell(TooMuchMail refusal, HttpServletRequest request, Model model) {
        if (request.getAttribute(AccessInterceptor.VIEWER) instanceof Viewer viewer) {
            savedForms.keep(request, viewer.id());
        }
        model.addAttribute("limit", refusal.limit().code());
        model.addAttribute("back", Paths.before(request));
        return "site/too-much-mail";
    }
}
