package be.goesting.moments.responses;

import be.goesting.moments.Moment;
import be.goesting.site.Page;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.ArrayList;
import java.util.List;

/** Who reacted, in words: names while they fit, then how many colleagues of how many teams. Never a counter beside a heart. */
public final class ReactionSummaries {

    private static final int NAMED = 3;
    private static final int SPELLED = 20;

    private ReactionSummaries() {}

    /** @param key the sentence; {@code .names} and {@code .many} stand behind it */
    public static String of(Moment.Echo echo, String key, Page page) {
        return capitalised(sentence(echo, key, page));
    }

    /** The sentence begins with a name or a spelled number, which stands in small letters by itself. */
    private static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
    }

    private static String sentence(Moment.Echo echo, String key, Page page) {
        if (echo.count() > NAMED) {
            return page.t(
                    key + ".many",
                    "number",
                    spelled(echo.count(), page),
                    "teams",
                    echo.teams(),
                    "teamNumber",
                    spelled(echo.teams(), page));
        }
        List<String> names = new ArrayList<>();
        if (echo.mine()) {
            names.add(page.t("moments.echo.you"));
        }
        echo.others().stream().map(ReactionSummaries::firstName).forEach(names::add);
        String listed = ListFormatter.getInstance(page.language().locale()).format(names);
        String who = echo.mine() ? echo.count() == 1 ? "you" : "us" : echo.count() == 1 ? "one" : "them";
        return page.t(key + ".names", "names", listed, "who", who);
    }

    private static String firstName(String name) {
        return name.split(" ", 2)[0];
    }

    private static String spelled(int number, Page page) {
        if (number > SPELLED) {
            return String.valueOf(number);
        }
        String word =
                new RuleBasedNumberFormat(page.language().locale(), RuleBasedNumberFormat.SPELLOUT).format(number);
        return word.replace("\u00AD", "");
    }
}
