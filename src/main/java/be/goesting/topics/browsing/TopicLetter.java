package be.goesting.topics.browsing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** With what a name begins: a letter without its accents, or anything else. */
public record TopicLetter(String code) {

    private static final String OTHER = "other";

    public static List<TopicLetter> all() {
        return Stream.concat(
                        IntStream.rangeClosed('a', 'z').mapToObj(letter -> String.valueOf((char) letter)),
                        Stream.of(OTHER))
                .map(TopicLetter::new)
                .toList();
    }

    static Optional<TopicLetter> of(String code) {
        return all().stream().filter(each -> each.code.equals(code)).findFirst();
    }

    public boolean isOther() {
        return code.equals(OTHER);
    }

    String next() {
        return String.valueOf((char) (code.charAt(0) + 1));
    }

    String condition() {
        return switch (code) {
            case OTHER -> "l.folded !~ '^[a-z]'";
            case "z" -> "l.folded >= :letter and l.folded ~ '^z' and :next <> ''";
            default -> "l.folded >= :letter and l.folded < :next";
        };
    }
}
