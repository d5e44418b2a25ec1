package be.goesting.topics.importing;

import be.goesting.site.Language;
import be.goesting.site.LanguageDetector;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** In which language a file's labels are: its name says so, as in {@code skills_nl.csv}, else the labels themselves do. */
final class FileLanguage {

    private static final Pattern CODE = Pattern.compile("[_-]([a-z]{2})(?=[^\\p{L}]|$)", Pattern.CASE_INSENSITIVE);
    private static final int ENOUGH = 5_000;

    private final String fileName;
    private final StringBuilder labels = new StringBuilder();

    FileLanguage(String fileName) {
        this.fileName = fileName;
    }

    void hear(String label) {
        if (labels.length() < ENOUGH) {
            labels.append(label).append(". ");
        }
    }

    Language language(LanguageDetector detector) {
        return named().orElseGet(() -> detected(detector));
    }

    /** A language that the product does not speak is one as well, and then the file is refused. */
    private Optional<Language> named() {
        return CODE.matcher(fileName)
                .results()
                .map(MatchResult::group)
                .reduce((first, last) -> last)
                .map(code -> Language.find(code.substring(1).toLowerCase(java.util.Locale.ROOT))
                        .orElseThrow(() -> new Refused(Refused.Problem.LANGUAGE)));
    }

    /** Who is unsure says what is usual; so who is sure says the same whatever is usual. */
    private Language detected(LanguageDetector detector) {
        Language language = detector.detect(labels.toString(), Language.NL);
        if (language != detector.detect(labels.toString(), Language.FR)) {
            throw new Refused(Refused.Problem.LANGUAGE);
        }
        return language;
    }
}
