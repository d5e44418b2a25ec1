package be.goesting.moments.importing;

import be.goesting.site.Redirect;
import be.goesting.moments.importing.Import.Stage;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/** The imports of an organisation: uploading a file, giving one up, undoing one. */
@Controller
@Access(Access.To.ADMINISTRATORS)
@Transactional
class ImportController {

    static final String PATH = "/administration/imports";
    private static final int SHOWN = 20;
    private static final int MOST_NAME = 200;

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    String list(Model model) {
        return list(null, 0, model);
    }

    @PostMapping(PATH)
    String upload(@RequestParam @Nullable MultipartFile file, Viewer viewer, HttpServletResponse response, Model model)
            throws IOException {
        try {
            if (file == null || file.isEmpty()) {
                throw new UnreadableFileException(
                        name(file).isEmpty() ? "importing.error.none" : "importing.error.empty");
            }
            UUID id = imports.add(name(file), Upload.of(file.getBytes()), viewer.id());
            return "redirect:" + PATH + "/" + id + "/columns";
        } catch (UnreadableFileException e) {
            response.setStatus(422);
            return list(e.key(), e.line(), model);
        }
    }

    @PostMapping(PATH + "/{id}/delete")
    String giveUp(@PathVariable UUID id) {
        Stage stage = stage(id);
        if (stage == Stage.WAITING || stage == Stage.FAILED) {
            imports.delete(id);
        }
        return Redirect.to(PATH).done("import-given-up").view();
    }

    @PostMapping(PATH + "/{id}/undo")
    String undo(@PathVariable UUID id) {
        if (stage(id) != Stage.FINISHED) {
            throw new NotFound("finished import " + id);
        }
        imports.undo(id);
        return Redirect.to(PATH).done("import-undone").view();
    }

    private Stage stage(UUID id) {
        return imports.find(id).orElseThrow(() -> new NotFound("import " + id)).stage();
    }

    private String list(@Nullable String error, long line, Model model) {
        model.addAttribute("imports", imports.newest(SHOWN));
        model.addAttribute("error", error);
        model.addAttribute("line", line);
        return "moments/importing/imports";
    }

    /** Without the folders that some browsers send along. */
    private static String name(@Nullable MultipartFile file) {
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replace("\0", "");
        return last.length() > MOST_NAME ? last.substring(last.length() - MOST_NAME) : last;
    }
}
