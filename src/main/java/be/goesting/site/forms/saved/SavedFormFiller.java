package be.goesting.site.forms.saved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts what was typed back in the form it was typed in, whichever form that is. */
final class SavedFormFiller {

    /** Made anew with each page. */
    private static final Set<String> NEVER = Set.of("_csrf", "submission");

    private final SavedForm saved;
    private final String notice;
    private final Map<String, List<String>> left = new HashMap<>();

    SavedFormFiller(SavedForm saved, String notice) {
        this.saved = saved;
        this.notice = notice;
        saved.fields().forEach((name, values) -> left.put(name, new ArrayList<>(values)));
        left.keySet().removeAll(NEVER);
    }

    /** The page with the form filled in; empty when the form is not on it. */
    Optional<String> fillIn(String page) {
        if (!page.contains(saved.path())) {
            return Optional.empty();
        }
        Document document = Jsoup.parse(page);
        document.outputSettings().prettyPrint(false);
        return document.select("form[method=post]").stream()
                .filter(this::isTheOne)
                .findFirst()
                .map(form -> {
                    fill(form);
                    document.select("#toasts")
                            .forEach(toasts ->
                                    toasts.appendElement("p").addClass("toast").text(notice));
                    return document.outerHtml();
                });
    }

    /** Of several that go to one address, the one for the same thing. */
    private boolean isTheOne(Element form) {
        boolean there = goesThere(form.attr("action"))
                || form.select("[formaction]").stream().anyMatch(button -> goesThere(button.attr("formaction")));
        return there
                && form.select("input[type=hidden]:not([name=back])").stream()
                        .filter(field -> !NEVER.contains(field.attr("name")) && isFixed(field))
                        .allMatch(field -> saved.all(field.attr("name")).contains(field.val()));
    }

    private boolean goesThere(String address) {
        return address.split("[?#]", 2)[0].equals(saved.path());
    }

    /** What was chosen is a hidden field as well, and may be another choice now. */
    private static boolean isFixed(Element field) {
        return field.closest(".chosen") == null;
    }

    private void fill(Element form) {
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            if (!NEVER.contains(field.attr("name"))) {
                switch (field.normalName().equals("input") ? field.attr("type") : field.normalName()) {
                    case "checkbox", "radio" -> choose(field, "checked");
                    case "select" ->
                        field.select("option").forEach(option -> choose(option, "selected", field.attr("name")));
                    case "hidden" -> take(field.attr("name"), field.val());
                    case "file", "submit", "button" -> {}
                    default -> write(field);
                }
            }
        }
        form.select("button[name]").forEach(button -> left.remove(button.attr("name")));
        left.forEach((name, values) -> values.forEach(value -> form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", name)
                .val(value)));
    }

    private void write(Element field) {
        List<String> values = left.getOrDefault(field.attr("name"), List.of());
        if (!values.isEmpty()) {
            show(field, values.removeFirst());
        }
    }

    private static void show(Element field, String value) {
        if (!field.val().equals(value)) {
            open(field);
        }
        field.val(value);
    }

    private void choose(Element choice, String chosen) {
        choose(choice, chosen, choice.attr("name"));
    }

    private void choose(Element choice, String chosen, String name) {
        boolean was = choice.hasAttr(chosen);
        boolean is = take(name, choice.val());
        choice.attr(chosen, is);
        if (is && !was) {
            open(choice);
        }
    }

    /** What was typed is seen, also where one has to look for the field. */
    private static void open(Element field) {
        field.parents().stream()
                .filter(around -> around.normalName().equals("details"))
                .forEach(around -> around.attr("open", true));
    }

    private boolean take(String name, String value) {
        return left.getOrDefault(name, new ArrayList<>()).remove(value);
    }
}
