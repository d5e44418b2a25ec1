package be.goesting.site;

import org.jspecify.annotations.Nullable;

/** To which page somebody goes after an act, and what it says there: what was done, and how to undo it. */
public record Redirect(
        String path,
        @Nullable String done,
        @Nullable String undo,
        @Nullable String place) {

    public static Redirect to(String path) {
        return new Redirect(path, null, null, null);
    }

    /** @param code of the sentence that says it, {@code site.done.<code>} */
    public Redirect done(String code) {
        return new Redirect(path, code, undo, place);
    }

    /** @param address where the act is taken back, ending in {@code /restore} */
    public Redirect undo(String address) {
        return new Redirect(path, done, address, place);
    }

    /** @param id of the part of the page to stand at */
    public Redirect at(String id) {
        return new Redirect(path, done, undo, id);
    }

    /** The name of the view, for a handler to return. */
    public String view() {
        return "redirect:" + address();
    }

    public String address() {
        var address = new StringBuilder(path);
        add(address, "done", done);
        add(address, "undo", undo);
        return place == null
                ? address.toString()
                : address.append('#').append(place).toString();
    }

    private static void add(StringBuilder address, String name, @Nullable String value) {
        if (value != null) {
            address.append(address.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(value);
        }
    }
}
