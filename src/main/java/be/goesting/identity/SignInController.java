package be.goesting.identity;

import be.goesting.identity.sessions.Sessions;
import be.goesting.site.Access;
import be.goesting.site.Paths;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.access.SignedIn;
import be.goesting.site.forms.EmailAddress;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.saved.SavedForm;
import be.goesting.site.forms.saved.SavedForms;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Access(Access.To.EVERYONE)
class SignInController {

    private static final String DOOR = "identity/sign-in";
    private static final int PER_VISITOR = 50;
    private static final int LONGEST_BACK = 1_000;

    private final RateLimiter rateLimiter;
    private final SignInLinks links;
    private final Sessions sessions;
    private final SignIn signIn;
    private final Organisations organisations;
    private final SavedForms savedForms;
    private final boolean mails;

    SignInController(
            RateLimiter rateLimiter,
            SignInLinks links,
            Sessions sessions,
            SignIn signIn,
            Organisations organisations,
            SavedForms savedForms,
            @Value("${spring.mail.host:}") String mailServer) {
        this.rateLimiter = rateLimiter;
        this.links = links;
        this.sessions = sessions;
        this.signIn = signIn;
        this.organisations = organisations;
        this.savedForms = savedForms;
        this.mails = !mailServer.isBlank();
    }

    /** Whether there is something to look around in, or an organisation to set up, without an address. */
    @ModelAttribute("isNew")
    boolean isNew() {
        return organisations.installed().stream().allMatch(each -> each.kind() == Organisation.Kind.DEMO);
    }

    @GetMapping("/sign-in")
    String door(@RequestParam(defaultValue = "/") String back, @Nullable Viewer viewer, Model model) {
        return viewer != null ? "redirect:" + Paths.local(back) : door(new SignInForm("", kept(back)), model);
    }

    /** Always the same answer, whoever asks and whatever address it is. */
    @PostMapping("/sign-in")
    String ask(
            @Valid @ModelAttribute(Forms.NAME) SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (errors.hasErrors()) {
            return DOOR;
        }
        var here = new SignInForm(form.email(), Paths.local(form.back()));
        if (!rateLimiter.allow("door " + request.getRemoteAddr(), PER_VISITOR, SignIn.WINDOW)) {
            response.setStatus(429);
            model.addAttribute("errors", Map.of("email", "identity.email.too-often"));
            return door(here, model);
        }
        String back = savedForms.wayBack(request, here.back());
        signIn.sendLink(EmailAddress.of(form.email()).orElseThrow(), kept(back));
        rememberWhere(request, back);
        return "redirect:/sign-in/sent";
    }

    @GetMapping("/sign-in/sent")
    String sent(Model model) {
        model.addAttribute("mails", mails);
        return "identity/sent";
    }

    /** Mail programs look into links before people do; so looking uses nothing up. And it says whose account it opens. */
    @GetMapping("/sign-in/{token}")
    String arrive(@PathVariable String token, HttpServletResponse response, Model model) {
        var holder = links.holder(token);
        if (holder.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_GONE);
            return "identity/expired";
        }
        model.addAttribute("holder", holder.get());
        model.addAttribute("token", token);
        return "identity/arrive";
    }

    @PostMapping("/sign-in/{token}")
    String enter(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var arrival = links.use(token);
        if (arrival.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_GONE);
            return "identity/expired";
        }
        sessions.open(arrival.get().who(), request, response);
        return "redirect:" + whereTo(request, arrival.get().back());
    }

    @PostMapping("/sign-out")
    @Access(Access.To.MEMBERS)
    String leave(HttpServletRequest request) {
        sessions.close(request);
        return Redirect.to("/sign-in").done("signed-out").view();
    }

    @PostMapping("/sign-out/everywhere")
    @Access(Access.To.MEMBERS)
    String leaveEverywhere(Viewer viewer, HttpServletRequest request) {
        sessions.closeAll(new SignedIn(viewer.organisation().id(), viewer.id()));
        sessions.close(request);
        return Redirect.to("/sign-in").done("signed-out-everywhere").view();
    }

    private static String door(SignInForm form, Model model) {
        model.addAttribute(Forms.NAME, form);
        return DOOR;
    }

    /** Only for who came from somewhere: a visitor without a session gets none for this. */
    private static void rememberWhere(HttpServletRequest request, String back) {
        if (!back.equals("/")) {
            SavedForm.visitorsSession(request).setAttribute("back", Paths.local(back));
        }
    }

    /** What is longer is no address of ours. */
    private static String kept(String back) {
        String local = Paths.local(back);
        return local.length() > LONGEST_BACK ? SignIn.HOME : local;
    }

    /** As this browser remembers it; in another one, as the link does. */
    private static String whereTo(HttpServletRequest request, String fromLink) {
        Object back = request.getSession().getAttribute("back");
        request.getSession().removeAttribute("back");
        return back instanceof String path ? path : Paths.local(fromLink);
    }
}
