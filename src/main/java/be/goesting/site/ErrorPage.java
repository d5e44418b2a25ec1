package be.goesting.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says what happened and what to do, in the reader's language. */
@Controller
@Access(Access.To.EVERYONE)
class ErrorPage implements ErrorController {

    private static final Pattern FROM_NOTICE = Pattern.compile("https?://[^/?#]+/notifications([?#].*)?");

    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 413, 503);

    @RequestMapping("/error")
    String error(HttpServletRequest request, Model model) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number && TOLD.contains(number) ? number : 500;
        model.addAttribute("code", code + (code == 404 && isFromNotice(request) ? ".notice" : ""));
        return "site/error";
    }

    /** Who was told of something and finds it gone, wants to know what became of it. */
    private static boolean isFromNotice(HttpServletRequest request) {
        String from = request.getHeader(HttpHeaders.REFERER);
        return from != null && FROM_NOTICE.matcher(from).matches();
    }
}
