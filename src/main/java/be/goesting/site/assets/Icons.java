package be.goesting.site.assets;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The icons as styles. A page only names one, {@code <i data-icon="pen">}, wherever it stands; the browser keeps how all of them are
 * drawn.
 */
public record Icons(Map<String, String> drawings) {

    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([\\w-]+)\">(.*?)</symbol>");
    private static final String DRAWING =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='#000'"
                    + " stroke-width='1.6' stroke-linecap='round' stroke-linejoin='round'>%s</svg>";

    /** @param file with a symbol for each */
    static Icons read(String file) {
        var drawings = new TreeMap<String, String>();
        SYMBOL.matcher(file).results().forEach(symbol -> drawings.put(symbol.group(1), symbol.group(2)));
        return new Icons(drawings);
    }

    public String checked(String name) {
        if (!drawings.containsKey(name)) {
            throw new IllegalArgumentException("There is no icon " + name);
        }
        return name;
    }

    String styles() {
        return drawings.entrySet().stream()
                .map(icon -> "[data-icon=\"" + icon.getKey() + "\"]::before { mask-image: url(\"data:image/svg+xml,"
                        + address(icon.getValue()) + "\"); }\n")
                .collect(Collectors.joining());
    }

    private static String address(String drawing) {
        return DRAWING.formatted(drawing)
                .replace('"', '\'')
                .replace("#", "%23")
                .replace("<", "%3C")
                .replace(">", "%3E");
    }
}
