package be.goesting.site.rendering;

import be.goesting.site.Page;
import be.goesting.site.Pages;
import be.goesting.site.forms.saved.SavedForm;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Renders a template by its name, such as {@code sharing/moment}, and gives it its {@link Page}. */
@Component
class JteViews implements ViewResolver {

    private static final String REDIRECT = "redirect:";
    private static final String RESTORED = "site.done.form-restored";

    private final TemplateEngine templates;
    private final Pages pages;

    /** @param developing compiles a template again when it was changed, for who is changing them */
    JteViews(Pages pages, @Value("${goesting.dev:false}") boolean developing) {
        this.pages = pages;
        this.templates = developing
                ? TemplateEngine.create(
                        new DirectoryCodeResolver(Path.of("src/main/jte")), Path.of("target/jte-dev"), ContentType.Html)
                : TemplateEngine.createPrecompiled(null, ContentType.Html, null, "be.goesting.templates");
        templates.setBinaryStaticContent(true);
        templates.setTrimControlStructures(true);
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        if (name.startsWith(REDIRECT)) {
            var redirect = new RedirectView(name.substring(REDIRECT.length()), true);
            redirect.setExposeModelAttributes(false);
            return redirect;
        }
        return new JteView(name + ".jte");
    }

    /** The template as it would be on a page, for who puts pages together. */
    void render(String name, Map<String, Object> parameters, gg.jte.TemplateOutput output) {
        templates.render(name + ".jte", parameters, output);
    }

    private final class JteView implements View {

        private final String template;

        JteView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=utf-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
            parameters.values().removeIf(value -> value instanceof org.springframework.validation.BindingResult);
            Page page = pages.of(request);
            parameters.put("page", page);
            var output = new TightOutput();
            templates.render(template, parameters, output);
            response.setContentType(getContentType());
            response.setLocale(page.language().locale());
            var saved = SavedForm.waiting(request);
            if (saved.isPresent()) {
                write(saved.get().fillIn(output.text(), page.t(RESTORED), request), response);
            } else {
                response.setContentLength(output.length());
                output.writeTo(response.getOutputStream());
            }
        }

        private static void write(String page, HttpServletResponse response) throws IOException {
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
