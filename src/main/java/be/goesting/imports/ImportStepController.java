package be.goesting.imports;

import be.goesting.imports.Import.Stage;
import be.goesting.imports.files.ColumnMapping;
import be.goesting.imports.files.FileLayout;
import be.goesting.imports.files.ImportFile;
import be.goesting.imports.files.Table;
import be.goesting.imports.files.UnreadableFileException;
import be.goesting.imports.files.WorkbookSheet;
import be.goesting.imports.files.csv.Encoding;
import be.goesting.imports.files.csv.Separator;
import be.goesting.imports.files.dates.DateOrder;
import be.goesting.site.Access;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
class ImportStepController {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int FIRST_ROWS = 4;
    private static final String DATE_ORDER = "date-order";

    private final ImportService service;
    private final FileReading files;
    private final ImportJob job;
    private final Importers importers;

    ImportStepController(ImportService service, FileReading files, ImportJob job, Importers importers) {
        this.service = service;
        this.files = files;
        this.job = job;
        this.importers = importers;
    }

    @GetMapping("/columns")
    String columns(@PathVariable UUID id, Model model) throws UnreadableFileException {
        Import found = service.find(id);
        if (isUnderWay(found)) {
            return redirect(found, "result");
        }
        ImportFile file = service.file(found);
        return file.mapping().columns().isEmpty()
                ? redirect(found, "trial")
                : columns(found, file, file.mapping(), Map.of(), model);
    }

    /** Says how to read the file. Read otherwise, its columns are others: then they are shown again. */
    @PostMapping("/columns")
    String readAs(
            @PathVariable UUID id,
            @RequestParam @Nullable Encoding encoding,
            @RequestParam @Nullable Separator separator,
            @RequestParam @Nullable Integer sheet,
            @RequestParam(name = DATE_ORDER) @Nullable DateOrder dateOrder,
            @RequestParam Map<String, String> places,
            HttpServletResponse response,
            Model model)
            throws UnreadableFileException {
        Import found = service.find(id);
        ImportFile file = service.file(found);
        var layout = layout(file.layout(), encoding, separator, sheet);
        if (!layout.equals(file.layout())) {
            return readAgain(found, file, layout, response, model);
        }
        ColumnMapping chosen = ColumnMapping.of(file.mapping().columns(), column -> number(places.get(column.code())))
                .with(dateOrder);
        Table table = files.table(file);
        Map<String, String> errors = errors(importers.of(found), chosen, table);
        if (!errors.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return columns(found, file, chosen, errors, model);
        }
        service.choose(found, file, table.header(), chosen);
        return redirect(found, "trial");
    }

    @GetMapping("/trial")
    String trial(@PathVariable UUID id, Model model) throws UnreadableFileException {
        Import found = service.find(id);
        if (isUnderWay(found)) {
            return redirect(found, "result");
        }
        ImportFile file = service.file(found);
        Importer importer = importers.of(found);
        if (!importer.columns().isEmpty()) {
            Table table = files.table(file);
            if (!errors(importer, file.mapping(), table).isEmpty()) {
                return redirect(found, "columns");
            }
            model.addAttribute("hidden", table.hidden());
            model.addAttribute("sheet", files.call(() -> chosenSheet(file)).orElse(null));
        }
        model.addAttribute("plan", files.call(() -> service.plan(found, file)));
        return page("trial", found, model);
    }

    @PostMapping("/apply")
    String apply(@PathVariable UUID id, Viewer viewer) {
        job.start(id, viewer.organisation().id(), PATIENCE);
        return Redirect.to(ImportController.PATH + "/" + id + "/result").view();
    }

    /** How far it is, then what came. */
    @GetMapping("/result")
    @Transactional(readOnly = true)
    String result(
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) boolean fragment,
            HttpServletResponse response,
            Model model) {
        Import found = service.find(id);
        if (fragment) {
            if (found.stage() != Stage.RUNNING) {
                response.setHeader("HX-Redirect", found.path() + "/result");
            }
            return page("progress", found, model);
        }
        return found.stage() == Stage.WAITING
                ? redirect(found, "trial")
                : page(found.stage().name().toLowerCase(Locale.ROOT), found, model);
    }

    private String readAgain(
            Import found, ImportFile file, FileLayout layout, HttpServletResponse response, Model model)
            throws UnreadableFileException {
        try {
            files.call(() -> {
                service.readAs(found, layout);
                return found;
            });
            return redirect(found, "columns");
        } catch (UnreadableFileException e) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return columns(found, file, file.mapping(), otherwise(file.layout(), layout, e), model);
        }
    }

    private String columns(
            Import found, ImportFile file, ColumnMapping mapping, Map<String, String> errors, Model model)
            throws UnreadableFileException {
        Table table = files.table(file);
        model.addAttribute("layout", file.layout());
        model.addAttribute("sheets", files.call(file::sheets));
        model.addAttribute("hidden", table.hidden());
        model.addAttribute("unclearDate", mapping.unclearDate(table).orElse(null));
        model.addAttribute("mapping", mapping);
        model.addAttribute("header", table.header());
        model.addAttribute(
                "rows",
                table.rows().subList(0, Math.min(FIRST_ROWS, table.rows().size())));
        model.addAttribute("count", table.rows().size());
        model.addAttribute("errors", errors);
        return page("columns", found, model);
    }

    private String page(String name, Import found, Model model) {
        model.addAttribute("imported", found);
        model.addAttribute("importer", importers.of(found));
        return "imports/" + name;
    }

    /** Its name; none when there is no other that one could have meant. */
    private static Optional<String> chosenSheet(ImportFile file) throws UnreadableFileException {
        List<WorkbookSheet> sheets = file.sheets();
        return sheets.size() < 2
                ? Optional.empty()
                : sheets.stream()
                        .filter(sheet -> sheet.index() == file.layout().sheet())
                        .map(WorkbookSheet::name)
                        .findFirst();
    }

    private static Map<String, String> otherwise(FileLayout before, FileLayout layout, UnreadableFileException e) {
        return before.sheet() == layout.sheet()
                ? Map.of("separator", "imports.error.otherwise")
                : Map.of("sheet", e.key());
    }

    /** Keys of what is not right, by the code of the column. */
    private static Map<String, String> errors(Importer importer, ColumnMapping mapping, Table table) {
        Map<String, String> errors = new HashMap<>();
        mapping.errors(table.header().size())
                .forEach((column, error) -> errors.put(
                        column,
                        error == ColumnMapping.Error.TWICE
                                ? "imports.error.column.twice"
                                : importer.messages() + "column." + column + ".missing"));
        if (mapping.dateOrder() == null && mapping.unclearDate(table).isPresent()) {
            errors.put(DATE_ORDER, "imports.error.date-order");
        }
        return errors;
    }

    /** Then there is nothing to choose any more, whatever page the browser went back to. */
    private static boolean isUnderWay(Import found) {
        return found.stage() == Stage.RUNNING || found.stage() == Stage.FINISHED;
    }

    private static FileLayout layout(
            FileLayout now, @Nullable Encoding encoding, @Nullable Separator separator, @Nullable Integer sheet) {
        return new FileLayout(
                now.format(),
                encoding == null ? now.encoding() : encoding,
                separator == null ? now.separator() : separator,
                sheet == null ? now.sheet() : sheet);
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    }

    private static String redirect(Import found, String step) {
        return Redirect.to(found.path() + "/" + step).view();
    }
}
