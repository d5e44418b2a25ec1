package be.goesting.questions.importing;

import be.goesting.site.Redirect;
import be.goesting.questions.importing.QuestionImport.Stage;
import be.goesting.site.Access;
import be.goesting.site.Excerpt;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Bringing in a dump of questions: uploading it, seeing what it would bring, bringing it in, seeing what came. */
@Controller
@Access(Access.To.ADMINISTRATORS)
class DumpController {

    static final String PATH = "/administration/question-imports";
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int SHOWN = 20;
    private static final int MOST_NAME = 200;

    private final QuestionImports imports;
    private final DumpImporting importing;

    DumpController(QuestionImports imports, DumpImporting importing) {
        this.imports = imports;
        this.importing = importing;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    String list(Model model) {
        return list(null, 0, "", model);
    }

    @PostMapping(PATH)
    @Transactional
    String upload(
            @RequestParam @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String source,
            Viewer viewer,
            HttpServletResponse response,
            Model model)
            throws IOException {
        String clean = cut(source.replace("\0", "").strip());
        if (file == null || file.isEmpty()) {
            return refused("dumping.error.none", 0, clean, response, model);
        }
        try {
            byte[] content = file.getBytes();
            if (DumpPlan.of(content, clean, imports).hasNothing()) {
                return refused("dumping.error.no-dump", 0, clean, response, model);
            }
            UUID id = imports.add(name(file), clean.isEmpty() ? null : clean, content, viewer.id());
            return "redirect:" + PATH + "/" + id;
        } catch (StackExchangeArchive.Unreadable e) {
            return refused("dumping.error.unreadable", e.line(), clean, response, model);
        }
    }

    /** What it would bring; then how far it is; then what came. */
    @GetMapping(PATH + "/{id}")
    @Transactional(readOnly = true)
    String show(
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            HttpServletResponse response,
            Model model)
            throws StackExchangeArchive.Unreadable {
        QuestionImport dump = found(id);
        model.addAttribute("dump", dump);
        if (dump.stage() == Stage.RUNNING && fragment) {
            return "questions/importing/progress";
        }
        if (fragment) {
            response.setHeader("HX-Redirect", PATH + "/" + id);
        }
        boolean waits = dump.stage() == Stage.WAITING || dump.stage() == Stage.FAILED;
        String source = dump.source() == null ? "" : dump.source();
        model.addAttribute("plan", waits ? DumpPlan.of(imports.content(id), source, imports) : null);
        return "questions/importing/dump";
    }

    @PostMapping(PATH + "/{id}/apply")
    String apply(@PathVariable UUID id, Viewer viewer) {
        importing.start(id, viewer.organisation(), PATIENCE);
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping(PATH + "/{id}/delete")
    @Transactional
    String giveUp(@PathVariable UUID id) {
        if (found(id).stage() != Stage.RUNNING) {
            imports.delete(id);
        }
        return Redirect.to(PATH).done("dump-given-up").view();
    }

    private QuestionImport found(UUID id) {
        return imports.find(id).orElseThrow(() -> new NotFound("question import " + id));
    }

    private String refused(String error, int line, String source, HttpServletResponse response, Model model) {
        response.setStatus(422);
        return list(error, line, source, model);
    }

    private String list(@Nullable String error, int line, String source, Model model) {
        model.addAttribute("dumps", imports.newest(SHOWN));
        model.addAttribute("error", error);
        model.addAttribute("line", line);
        model.addAttribute("source", source);
        return "questions/importing/dumps";
    }

    /** Without the folders that some browsers send along. */
    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replace("\0", "");
        return last.isBlank() ? "Posts.xml" : cut(last);
    }

    private static String cut(String text) {
        return Excerpt.start(text, MOST_NAME);
    }
}
