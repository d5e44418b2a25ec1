package be.goesting.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says what happened and what to do, in the reader's language. */
@Controller
@Access(Access.To.EVERYONE)
class ErrorPage implements ErrorController {

    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 413);

    @RequestMapping("/error")
    String error(HttpServletRequest request, Model model) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number && TOLD.contains(number) ? number : 500;
        model.addAttribute("code", String.valueOf(code));
        return "site/error";
    }
}
