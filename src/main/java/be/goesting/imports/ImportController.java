package be.goesting.imports;

import be.goesting.imports.Import.Stage;
import be.goesting.imports.files.UnreadableFileException;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.computing.TookTooLong;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import be.goesting.site.text.Excerpt;
import be.goesting.tenancy.StatementTimeout;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The imports of an organisation: uploading a file of some kind, giving one up, undoing one. */
@Controller
@Access(Access.To.ADMINISTRATORS)
class ImportController {

    static final String PATH = "/administration/imports";
    private static final int SHOWN = 20;
    private static final int MAX_NAME = 200;

    private final Imports imports;
    private final ImportService service;
    private final FileReading files;
    private final Importers importers;
    private final Submissions submissions;

    ImportController(
            Imports imports, ImportService service, FileReading files, Importers importers, Submissions submissions) {
        this.imports = imports;
        this.service = service;
        this.files = files;
        this.importers = importers;
        this.submissions = submissions;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    String list(
            @RequestParam(defaultValue = "0") int people,
            @RequestParam(defaultValue = "0") int topics,
            @RequestParam(defaultValue = "0") int words,
            Model model) {
        model.addAttribute("words", words);
        model.addAttribute("importers", importers.all());
        model.addAttribute("imports", imports.newest(SHOWN));
        model.addAttribute("people", people);
        model.addAttribute("topics", topics);
        return "imports/imports";
    }

    @GetMapping(PATH + "/new")
    String form(@RequestParam String kind, Model model) {
        return form(importers.find(kind), "", null, 0, model);
    }

    @PostMapping(PATH)
    String upload(
            @RequestParam String kind,
            @RequestParam @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String source,
            Viewer viewer,
            Submission submission,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Importer importer = importers.find(kind);
        String place = Excerpt.start(source.strip(), MAX_NAME);
        try {
            if (file == null || file.isEmpty()) {
                throw new UnreadableFileException(name(file).isEmpty() ? "imports.error.none" : "imports.error.empty");
            }
            byte[] content = file.getBytes();
            UUID id = files.call(() -> service.upload(submission, importer, name(file), place, content, viewer));
            return Redirect.to(PATH + "/" + id + (importer.columns().isEmpty() ? "/trial" : "/columns"))
                    .view();
        } catch (TookTooLong e) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return form(importer, place, "imports.error.too-long", 0, model);
        } catch (UnreadableFileException e) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return form(importer, place, e.key(), e.line(), model);
        }
    }

    @PostMapping(PATH + "/{id}/delete")
    String delete(@PathVariable UUID id, Submission submission) {
        submissions.once(submission, () -> service.giveUp(service.find(id)));
        return Redirect.to(PATH).done("import-given-up").view();
    }

    @PostMapping(PATH + "/{id}/undo")
    String undo(@PathVariable UUID id, Submission submission) {
        return StatementTimeout.IMPORT.call(() -> submissions.answer(submission, () -> undo(id)));
    }

    private String undo(UUID id) {
        Import found = service.find(id);
        if (found.stage() != Stage.FINISHED) {
            throw new NotFound("finished import " + id);
        }
        Map<String, Long> staying = service.undo(found);
        if (staying.isEmpty()) {
            return Redirect.to(PATH).done("import-undone").view();
        }
        long people = staying.getOrDefault(ImportedItem.PERSON, 0L);
        long topics = staying.getOrDefault(ImportedItem.TOPIC, 0L);
        long all = staying.values().stream().mapToLong(Long::longValue).sum();
        String stayed = "?people=%d&topics=%d&words=%d".formatted(people, topics, all - people - topics);
        return Redirect.to(PATH + stayed).done("import-undone-partly").view();
    }

    private static String form(Importer importer, String source, @Nullable String error, long line, Model model) {
        model.addAttribute("importer", importer);
        model.addAttribute("source", source);
        model.addAttribute("error", error);
        model.addAttribute("line", line);
        return "imports/new";
    }

    /** Without the folders that some browsers send along. */
    private static String name(@Nullable MultipartFile file) {
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return Excerpt.start(last, MAX_NAME);
    }
}
