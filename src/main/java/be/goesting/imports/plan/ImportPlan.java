package be.goesting.imports.plan;

import be.goesting.imports.Figure;
import be.goesting.site.Page;
import gg.jte.Content;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What bringing in the file would do.
 *
 * @param count how many things would come; when there are none, there is nothing to do
 * @param alreadyHere how many of the file are here already
 * @param leftOut what else stays behind, by the reason for it
 * @param problems rows that stay behind, in the order of the file
 * @param newNames who and what would be made along with it
 * @param example how the first one would look
 */
public record ImportPlan(
        int count,
        List<Figure> figures,
        int alreadyHere,
        List<LeftOut> leftOut,
        List<Problem> problems,
        List<NewNames> newNames,
        @Nullable Function<Page, Content> example) {

    /** @param code the end of the key of the message above them */
    public record NewNames(String code, List<String> names) {}

    public static ImportPlan of(int count, List<Figure> figures, int alreadyHere) {
        return of(count, figures, alreadyHere, List.of());
    }

    public static ImportPlan of(int count, List<Figure> figures, int alreadyHere, List<LeftOut> leftOut) {
        return new ImportPlan(count, figures, alreadyHere, leftOut, List.of(), List.of(), null);
    }

    public boolean isEmpty() {
        return count == 0;
    }
}
