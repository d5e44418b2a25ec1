package be.goesting.journeys;

import be.goesting.site.Language;
import be.goesting.site.language.Messages;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a page says which language it speaks, and says everything in words. */
final class LanguageCheck {

    private static final String WORDS = """
            () => [document.documentElement.lang, document.title, [document.title, document.body.innerText, ...['alt', 'aria-label', 'placeholder', 'title'].flatMap(name =>
              [...document.querySelectorAll(`[${name}]`)].map(each => each.getAttribute(name)))].join('\\n')]""";

    /** An argument of a sentence that nobody gave. */
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+[},]");

    private final Set<String> keys;

    LanguageCheck(Messages messages) {
        this.keys = messages.keys(Language.NL);
    }

    List<String> on(Page page, String language) {
        List<String> found = new ArrayList<>();
        List<?> says = (List<?>) page.evaluate(WORDS);
        if (!language.equals(says.get(0))) {
            found.add("lang is " + says.get(0));
        }
        if (says.get(1).toString().isBlank()) {
            found.add("no title");
        }
        String words = says.get(2).toString();
        Arrays.stream(words.split("\\s+")).filter(keys::contains).forEach(key -> found.add("only the key " + key));
        ARGUMENT.matcher(words).results().forEach(argument -> found.add("only the argument " + argument.group()));
        return found;
    }
}
