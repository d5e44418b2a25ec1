package be.goesting.topics.importing;

import be.goesting.site.Access;
import be.goesting.site.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Sending in files with topics, and seeing how far they are. */
@Controller
@Access(Access.To.ADMINISTRATORS)
class ImportController {

    private static final int SHOWN = 12;
    private static final int MOST_FILES = 12;

    private final TopicImports imports;
    private final ApplicationEventPublisher events;

    ImportController(TopicImports imports, ApplicationEventPublisher events) {
        this.imports = imports;
        this.events = events;
    }

    @GetMapping("/administration/topics/imports")
    @Transactional(readOnly = true)
    String imports(@RequestHeader(name = "HX-Request", required = false) boolean fragment, Model model) {
        model.addAttribute("imports", imports.newest(SHOWN));
        model.addAttribute("errors", Map.of());
        return fragment ? "topics/importing/progress" : "topics/importing/imports";
    }

    @PostMapping("/administration/topics/imports")
    @Transactional
    String send(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Viewer viewer,
            HttpServletResponse response,
            Model model)
            throws IOException {
        List<MultipartFile> filled = files == null
                ? List.of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
        if (filled.isEmpty() || filled.size() > MOST_FILES) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("errors", Map.of("files", "topics.error.files"));
            model.addAttribute("imports", imports.newest(SHOWN));
            return "topics/importing/imports";
        }
        for (MultipartFile file : filled) {
            try (var content = file.getInputStream()) {
                imports.keep(String.valueOf(file.getOriginalFilename()), file.getSize(), content);
            }
        }
        events.publishEvent(new TopicFilesSent(viewer.organisation().id()));
        return "redirect:/administration/topics/imports";
    }
}
