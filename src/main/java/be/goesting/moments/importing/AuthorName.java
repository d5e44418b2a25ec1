package be.goesting.moments.importing;

import be.goesting.imports.files.FoldedText;
import java.util.regex.Pattern;

/** How files write the name of one and the same person: with other spaces, letters in two parts, the last name first. */
final class AuthorName {

    private static final Pattern LAST_NAME_FIRST = Pattern.compile("([^,@]+), ?([^,@]+)");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\.\\S+");

    private AuthorName() {}

    static String of(String written) {
        String line = FoldedText.of(written).replace('’', '\'');
        var turned = LAST_NAME_FIRST.matcher(line);
        return turned.matches()
                ? turned.group(2).strip() + " " + turned.group(1).strip()
                : line;
    }

    static boolean isAddress(String name) {
        return ADDRESS.matcher(name).matches();
    }
}
