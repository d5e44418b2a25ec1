package be.goesting.site.rendering;

import be.goesting.site.Page;
import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns a template into a piece that another template can hold. */
@Component
public class Templates {

    private final JteViews views;

    Templates(JteViews views) {
        this.views = views;
    }

    /** Rendered only when the piece is written; {@code page} is given to it. */
    public Content piece(String name, Page page, Map<String, ?> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("page", page);
        return output -> views.render(name, all, output);
    }

    /** What is shown on no page, as a mail. */
    public String text(String name, Map<String, Object> parameters) {
        var output = new StringOutput();
        views.render(name, parameters, output);
        return output.toString();
    }
}
