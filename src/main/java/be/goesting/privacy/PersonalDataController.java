package be.goesting.privacy;

import be.goesting.people.administration.Administrators;
import be.goesting.people.administration.LastAdministrator;
import be.goesting.site.Access;
import be.goesting.site.Page;
import be.goesting.site.Pages;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.tenancy.StatementTimeout;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Mijn gegevens: what is kept of the reader, to take home or to have erased. */
@Controller
@Access(Access.To.MEMBERS)
class PersonalDataController {

    private final List<PersonalData> parts;
    private final PersonalDataExport personalDataExport;
    private final Erasure erasure;
    private final Administrators administrators;
    private final Pages pages;

    PersonalDataController(
            List<PersonalData> parts,
            PersonalDataExport personalDataExport,
            Erasure erasure,
            Administrators administrators,
            Pages pages) {
        this.parts = parts;
        this.personalDataExport = personalDataExport;
        this.erasure = erasure;
        this.administrators = administrators;
        this.pages = pages;
    }

    @GetMapping("/personal-data")
    @Transactional(readOnly = true)
    String kept(Viewer viewer, Model model) {
        model.addAttribute("modules", modules());
        model.addAttribute(
                "outOfReach",
                parts.stream().flatMap(part -> part.outOfReach(viewer).stream()).toList());
        return "privacy/personal-data";
    }

    /** Written while it is sent; what it says was read before, so a slow line holds nothing up. */
    @GetMapping("/personal-data/download")
    void download(Viewer viewer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = pages.of(request);
        var records = personalDataExport.of(viewer.id());
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(page.t("people.data.file") + ".zip")
                        .build()
                        .toString());
        personalDataExport.write(records, page, response.getOutputStream());
    }

    @GetMapping("/personal-data/erasure")
    String ask(Viewer viewer, Model model) {
        return ask(viewer, ErasureChoice.TAKE_EVERYTHING, null, model);
    }

    @PostMapping("/personal-data/erasure")
    String erase(
            @RequestParam(defaultValue = "TAKE_EVERYTHING") ErasureChoice farewell,
            @RequestParam(defaultValue = "") String confirmation,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Page page = pages.of(request);
        if (!confirmation.strip().equalsIgnoreCase(page.t("privacy.erase.word"))) {
            response.setStatus(422);
            model.addAttribute("confirmation", confirmation);
            return ask(viewer, farewell, "privacy.erase.error", model);
        }
        try {
            StatementTimeout.JOB.run(() -> erasure.erase(viewer.id(), farewell));
        } catch (LastAdministrator e) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return ask(viewer, farewell, null, model);
        }
        leave(request);
        return Redirect.to("/sign-in").done("erased").view();
    }

    private String ask(Viewer viewer, ErasureChoice farewell, @Nullable String error, Model model) {
        model.addAttribute("modules", modules());
        model.addAttribute(
                "leaving",
                parts.stream()
                        .filter(PersonalData::leavesSomething)
                        .map(PersonalData::module)
                        .toList());
        model.addAttribute("last", administrators.isLast(viewer.id()));
        model.addAttribute("farewell", farewell);
        model.addAttribute("error", error);
        return "privacy/erasure";
    }

    private List<String> modules() {
        return parts.stream().map(PersonalData::module).distinct().toList();
    }

    private static void leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
