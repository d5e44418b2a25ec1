package be.goesting.topics.importing;

import be.goesting.imports.files.UnreadableFileException;
import be.goesting.site.Language;
import be.goesting.site.language.LanguageDetector;
import java.util.Locale;
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

    Language language(LanguageDetector detector) throws UnreadableFileException {
        Optional<String> code =
                CODE.matcher(fileName).results().map(MatchResult::group).reduce((first, last) -> last);
        return code.isEmpty() ? detected(detector) : named(code.get().substring(1));
    }

    /** A language that the product does not speak is one as well, and then the file is refused. */
    private static Language named(String code) throws UnreadableFileException {
        return Language.find(code.toLowerCase(Locale.ROOT)).orElseThrow(FileLanguage::unknown);
    }

    /** Who is unsure says what is usual; so who is sure says the same whatever is usual. */
    private Language detected(LanguageDetector detector) throws UnreadableFileException {
        Language language = detector.detect(labels.toString(), Language.NL);
        if (language != detector.detect(labels.toString(), Language.FR)) {
            throw unknown();
        }
        return language;
    }

    private static UnreadableFileException unknown() {
        return new UnreadableFileException("topics.import.problem.language");
    }
}
