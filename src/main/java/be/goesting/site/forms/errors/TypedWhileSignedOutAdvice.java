package be.goesting.site.forms.errors;

import be.goesting.site.forms.saved.TypedWhileSignedOut;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Gives a text back that could neither be sent nor kept. */
@ControllerAdvice
class TypedWhileSignedOutAdvice {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    String giveBack(TypedWhileSignedOut typed, Model model) {
        model.addAttribute("texts", typed.texts());
        model.addAttribute("signIn", typed.signIn());
        return "site/typed";
    }
}
