package be.goesting.demo;

import be.goesting.demo.DemoCompany.Stage;
import be.goesting.identity.sessions.Sessions;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.Viewer.Role;
import be.goesting.site.access.AccessInterceptor;
import be.goesting.site.access.SignedIn;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import be.goesting.tenancy.StatementTimeout;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The demo company: loading it, looking through somebody's eyes, removing it. */
@Controller
@Access(Access.To.EVERYONE)
class DemoController {

    private final DemoCompany demo;
    private final DemoLoading loading;
    private final Organisations organisations;
    private final Sessions sessions;
    private final boolean offered;

    DemoController(
            DemoCompany demo,
            DemoLoading loading,
            Organisations organisations,
            Sessions sessions,
            @Value("${goesting.demo}") boolean offered) {
        this.demo = demo;
        this.loading = loading;
        this.organisations = organisations;
        this.sessions = sessions;
        this.offered = offered;
    }

    /** The eight people through whose eyes one can look; while it loads, how far it is. */
    @GetMapping("/demo")
    String cast(@Nullable Viewer viewer, Model model) {
        if (!isOpenFor(viewer)) {
            throw new NotFound("demo");
        }
        if (demo.installed().isEmpty()) {
            return "redirect:/welcome";
        }
        model.addAttribute("cast", demo.cast());
        model.addAttribute("errors", Map.of());
        return "demo/cast";
    }

    @PostMapping("/demo")
    String load(@Nullable Viewer viewer) {
        if (!isOpenFor(viewer)) {
            throw new NotFound("demo");
        }
        loading.start();
        return "redirect:/demo/loading";
    }

    @GetMapping("/demo/loading")
    String loading(
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            HttpServletResponse response,
            Model model) {
        Stage stage = loading.stage();
        if (stage == Stage.DONE) {
            response.setHeader("HX-Redirect", "/demo");
            return fragment ? "demo/progress" : "redirect:/demo";
        }
        model.addAttribute("stage", stage.ordinal());
        model.addAttribute("failed", loading.failed());
        return fragment ? "demo/progress" : "demo/loading";
    }

    /** Only people of the cast, and only in a demo company: in a real organisation nobody comes in like this. */
    @PostMapping("/demo/sign-in")
    String enter(
            @RequestParam String person,
            @Nullable Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var organisation = demo.installed().filter(id -> isOpenFor(viewer)).orElseThrow(() -> new NotFound("demo"));
        boolean isCast = demo.cast().stream().anyMatch(member -> member.key().equals(person));
        if (!isCast) {
            throw new NotFound("person " + person);
        }
        demo.arrive(organisation, DemoCompany.id(person));
        sessions.open(new SignedIn(organisation, DemoCompany.id(person), opener(viewer)), request, response);
        return "redirect:/";
    }

    /** Back to the own organisation, for who came from there to look around. */
    @PostMapping("/demo/return")
    String goBack(@Nullable Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        SignedIn opener = opener(viewer);
        if (opener == null || !isInside(viewer)) {
            throw new NotFound("way back from the demo");
        }
        sessions.open(opener, request, response);
        return "redirect:/";
    }

    private static boolean isInside(@Nullable Viewer viewer) {
        return viewer != null && viewer.organisation().isDemo();
    }

    /** The administrator of a real organisation who looks around here, also from one member of the cast to the next. */
    private static @Nullable SignedIn opener(@Nullable Viewer viewer) {
        return viewer == null
                ? null
                : AccessInterceptor.signedIn()
                        .map(here -> viewer.organisation().isDemo() ? here.opener() : here)
                        .orElse(null);
    }

    /** @param sure whether the box was ticked as well: one click may be a mistake, and the demo is gone for everybody */
    @PostMapping("/demo/delete")
    String remove(
            @RequestParam(defaultValue = "false") boolean sure,
            @Nullable Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!isOpenFor(viewer)) {
            throw new NotFound("demo");
        }
        if (!sure) {
            model.addAttribute("cast", demo.cast());
            model.addAttribute("errors", Map.of("sure", "demo.cast.remove.unsure"));
            return "demo/cast";
        }
        SignedIn opener = opener(viewer);
        StatementTimeout.JOB.run(demo::remove);
        if (isInside(viewer)) {
            leave(opener, request, response);
        }
        return Redirect.to("/welcome").done("demo-removed").view();
    }

    private void leave(@Nullable SignedIn opener, HttpServletRequest request, HttpServletResponse response) {
        if (opener == null) {
            sessions.close(request);
        } else {
            sessions.open(opener, request, response);
        }
    }

    /** Before there is a real organisation, for whoever is here; afterwards for its administrators, and who is inside already. */
    private boolean isOpenFor(@Nullable Viewer viewer) {
        if (!offered) {
            return false;
        }
        boolean noRealOne = organisations.installed().stream().noneMatch(each -> each.kind() == Organisation.Kind.REAL);
        return noRealOne || (viewer != null && (viewer.organisation().isDemo() || viewer.is(Role.ADMINISTRATOR)));
    }
}
