package be.goesting.methods;

import be.goesting.search.SearchKind;
import be.goesting.search.names.NameSource;
import be.goesting.search.names.NamedHit;
import be.goesting.site.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Ways to learn, by what they are called in the reader's language. */
@Component
class MethodNames implements NameSource {

    @Override
    public List<NamedHit> called(String words, Page page) {
        List<String> parts = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return Arrays.stream(LearningMethod.values())
                .map(method -> new NamedHit(
                        SearchKind.METHOD,
                        "/methods/" + method.code(),
                        method.icon(),
                        page.t(method.key("name")),
                        null))
                .filter(hit -> parts.stream().allMatch(part -> has(hit.name(), part)))
                .toList();
    }

    /** A word of three letters says too little to be looked for within another. */
    private static boolean has(String name, String part) {
        String small = name.toLowerCase(Locale.ROOT);
        return part.length() > 3 ? small.contains(part) : (" " + small).contains(" " + part);
    }
}
