package be.goesting.moments.importing;

import be.goesting.moments.importing.Import.Stage;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of one import: which column is what, what would happen, bringing it in, what came. */
@Controller
@Access(Access.To.ADMINISTRATORS)
@RequestMapping(ImportController.PATH + "/{id}")
class StepController {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int FIRST_ROWS = 4;

    private final Imports imports;
    private final Planning planning;
    private final Importing importing;

    StepController(Imports imports, Planning planning, Importing importing) {
        this.imports = imports;
        this.planning = planning;
        this.importing = importing;
    }

    @GetMapping("/columns")
    @Transactional(readOnly = true)
    String columns(@PathVariable UUID id, Model model) {
        if (isUnderWay(id)) {
            return "redirect:" + path(id, "result");
        }
        Upload upload = upload(id);
        return columns(id, upload, upload.columns(), Map.of(), model);
    }

    /** Says how to read the file. Read otherwise, its columns are others: then they are shown again. */
    @PostMapping("/columns")
    @Transactional
    String readAs(
            @PathVariable UUID id,
            @RequestParam Encoding encoding,
            @RequestParam Separator separator,
            @RequestParam Map<String, String> places,
            HttpServletResponse response,
            Model model) {
        Upload upload = upload(id);
        var form = new CsvFile.Form(encoding, separator);
        if (!form.equals(upload.form())) {
            return readAgain(id, upload, form, response, model);
        }
        Columns chosen = Columns.of(column -> number(places.get(column.code())));
        Map<String, String> errors = chosen.errors(width(upload));
        if (!errors.isEmpty()) {
            response.setStatus(422);
            return columns(id, upload, chosen, errors, model);
        }
        imports.read(id, form, chosen);
        return "redirect:" + path(id, "trial");
    }

    @GetMapping("/trial")
    @Transactional(readOnly = true)
    String trial(@PathVariable UUID id, Viewer viewer, Model model) throws UnreadableFileException {
        if (isUnderWay(id)) {
            return "redirect:" + path(id, "result");
        }
        Upload upload = upload(id);
        if (!upload.columns().errors(width(upload)).isEmpty()) {
            return "redirect:" + path(id, "columns");
        }
        model.addAttribute("imported", found(id));
        model.addAttribute("plan", planning.plan(upload, viewer.organisation()));
        return "moments/importing/trial";
    }

    @PostMapping("/apply")
    String apply(@PathVariable UUID id, Viewer viewer) {
        importing.start(id, viewer.organisation(), PATIENCE);
        return "redirect:" + path(id, "result");
    }

    /** How far it is, then what came. */
    @GetMapping("/result")
    @Transactional(readOnly = true)
    String result(
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            HttpServletResponse response,
            Model model) {
        Import found = found(id);
        model.addAttribute("imported", found);
        if (fragment) {
            if (found.stage() != Stage.RUNNING) {
                response.setHeader("HX-Redirect", path(id, "result"));
            }
            return "moments/importing/progress";
        }
        return switch (found.stage()) {
            case FINISHED -> "moments/importing/result";
            case RUNNING -> "moments/importing/running";
            case FAILED -> "moments/importing/failed";
            case WAITING -> "redirect:" + path(id, "trial");
        };
    }

    private String readAgain(UUID id, Upload upload, CsvFile.Form form, HttpServletResponse response, Model model) {
        try {
            imports.read(id, form, Upload.of(upload.content(), form).columns());
            return "redirect:" + path(id, "columns");
        } catch (UnreadableFileException e) {
            response.setStatus(422);
            return columns(id, upload, upload.columns(), Map.of("separator", "importing.error.otherwise"), model);
        }
    }

    private String columns(UUID id, Upload upload, Columns columns, Map<String, String> errors, Model model) {
        CsvFile file = file(upload);
        model.addAttribute("imported", found(id));
        model.addAttribute("form", upload.form());
        model.addAttribute("columns", columns);
        model.addAttribute("header", file.header());
        model.addAttribute(
                "rows", file.rows().subList(0, Math.min(FIRST_ROWS, file.rows().size())));
        model.addAttribute("count", file.rows().size());
        model.addAttribute("errors", errors);
        return "moments/importing/columns";
    }

    /** Then there is nothing to choose any more, whatever page the browser went back to. */
    private boolean isUnderWay(UUID id) {
        Stage stage = found(id).stage();
        return stage == Stage.RUNNING || stage == Stage.FINISHED;
    }

    private Import found(UUID id) {
        return imports.find(id).orElseThrow(() -> new NotFound("import " + id));
    }

    private Upload upload(UUID id) {
        return imports.upload(id).orElseThrow(() -> new NotFound("file of import " + id));
    }

    private static int width(Upload upload) {
        return file(upload).header().size();
    }

    /** What was read once, when it came in, can be read again. */
    private static CsvFile file(Upload upload) {
        try {
            return upload.read();
        } catch (UnreadableFileException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int number(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    }

    private static String path(UUID id, String step) {
        return ImportController.PATH + "/" + id + "/" + step;
    }
}
