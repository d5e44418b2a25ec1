package be.goesting.site.language;

import be.goesting.site.Access;
import be.goesting.site.Language;
import be.goesting.site.Pages;
import be.goesting.site.Paths;
import be.goesting.site.access.AccessInterceptor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The choice of language: of the person who is signed in, else of this browser. */
@Controller
@Access(Access.To.EVERYONE)
class LanguageController {

    private final ObjectProvider<LanguageChoice> choice;

    LanguageController(ObjectProvider<LanguageChoice> choice) {
        this.choice = choice;
    }

    @PostMapping("/language")
    String choose(
            @RequestParam Language language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccessInterceptor.signedIn().ifPresent(who -> choice.forEach(each -> each.choose(who, language)));
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(Pages.LANGUAGE_COOKIE, language.code())
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(365))
                        .build()
                        .toString());
        return "redirect:" + Paths.local(back);
    }
}
