package be.goesting.demo;

import be.goesting.demo.DemoCompany.Stage;
import be.goesting.identity.sessions.Sessions;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.Viewer.Role;
import be.goesting.site.access.SignedIn;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
        if (!offered) {
            throw new NotFound("demo");
        }
        if (demo.installed().isEmpty()) {
            return "redirect:/welcome";
        }
        model.addAttribute("cast", demo.cast());
        model.addAttribute("mayRemove", mayChange(viewer));
        return "demo/cast";
    }

    @PostMapping("/demo")
    String load(@Nullable Viewer viewer) {
        if (!mayChange(viewer)) {
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
    String enter(@RequestParam String person, HttpServletRequest request, HttpServletResponse response) {
        var organisation = demo.installed().filter(id -> offered).orElseThrow(() -> new NotFound("demo"));
        boolean isCast = demo.cast().stream().anyMatch(member -> member.key().equals(person));
        if (!isCast) {
            throw new NotFound("person " + person);
        }
        demo.arrive(organisation, DemoCompany.id(person));
        sessions.open(new SignedIn(organisation, DemoCompany.id(person)), request, response);
        return "redirect:/";
    }

    @PostMapping("/demo/delete")
    String remove(@Nullable Viewer viewer, HttpServletRequest request) {
        if (!mayChange(viewer)) {
            throw new NotFound("demo");
        }
        demo.installed()
                .ifPresent(id -> organisations.in(id, () -> {
                    organisations.removeCurrent();
                    return id;
                }));
        if (viewer != null && viewer.organisation().isDemo()) {
            sessions.close(request);
        }
        return Redirect.to("/welcome").done("demo-removed").view();
    }

    /** Before there is a real organisation, whoever is here; afterwards its administrators, and who is in the demo itself. */
    private boolean mayChange(@Nullable Viewer viewer) {
        if (!offered) {
            return false;
        }
        boolean noRealOne = organisations.installed().stream().noneMatch(each -> each.kind() == Organisation.Kind.REAL);
        return noRealOne || (viewer != null && (viewer.organisation().isDemo() || viewer.is(Role.ADMINISTRATOR)));
    }
}
