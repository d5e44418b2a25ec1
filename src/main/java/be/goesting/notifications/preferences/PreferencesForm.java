package be.goesting.notifications.preferences;

import be.goesting.site.forms.CheckedForm;
import be.goesting.site.forms.Choice;
import be.goesting.site.forms.FormValue;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen, right or wrong.
 *
 * @param product the categories that stand in the list
 * @param mail of each category, behind a dot, when it is mailed
 */
public record PreferencesForm(
        List<@Choice String> product,
        List<@Choice String> mail,
        @Choice String quietFrom,
        @Choice String quietUntil,
        boolean weekends)
        implements CheckedForm {

    static PreferencesForm of(Wishes wishes) {
        List<String> product = new ArrayList<>();
        List<String> mail = new ArrayList<>();
        for (Category category : Category.values()) {
            if (wishes.timing(category, Channel.PRODUCT) != Timing.NEVER) {
                product.add(category.code());
            }
            mail.add(value(category, wishes.timing(category, Channel.MAIL)));
        }
        QuietTimes quiet = wishes.quiet();
        return new PreferencesForm(
                product,
                mail,
                Objects.toString(quiet.from(), ""),
                Objects.toString(quiet.until(), ""),
                quiet.weekends());
    }

    /** As a choice of the page sends it. */
    public static String value(Category category, Timing timing) {
        return category.code() + "." + timing.code();
    }

    @Override
    public void check(BiConsumer<String, String> wrong) {
        if (isUnclear(quietFrom) || isUnclear(quietUntil)) {
            wrong.accept("quietFrom", "notifications.error.hour");
        } else if (quietFrom.isEmpty() != quietUntil.isEmpty()) {
            wrong.accept("quietFrom", "notifications.error.hours");
        } else if (!quietFrom.isEmpty() && quietFrom.equals(quietUntil)) {
            wrong.accept("quietFrom", "notifications.error.same-hours");
        }
    }

    /** What was not sent stays as it was. */
    Wishes wishes(Wishes before) {
        Map<Wishes.Choice, Timing> chosen = new HashMap<>();
        for (Category category : Category.values()) {
            chosen.put(
                    new Wishes.Choice(category, Channel.PRODUCT),
                    product.contains(category.code()) ? Timing.AT_ONCE : Timing.NEVER);
            chosen.put(
                    new Wishes.Choice(category, Channel.MAIL),
                    mailed(category).orElse(before.timing(category, Channel.MAIL)));
        }
        return new Wishes(chosen, new QuietTimes(hour(quietFrom), hour(quietUntil), weekends, null));
    }

    private Optional<Timing> mailed(Category category) {
        return Channel.MAIL.timings().stream()
                .filter(timing -> mail.contains(value(category, timing)))
                .findFirst();
    }

    private static boolean isUnclear(String hour) {
        return !hour.isEmpty() && FormValue.hour(hour).isEmpty();
    }

    private static @Nullable LocalTime hour(String typed) {
        return FormValue.hour(typed).orElse(null);
    }
}
