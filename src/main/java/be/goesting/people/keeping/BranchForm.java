package be.goesting.people.keeping;

import be.goesting.site.KeptForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A team as filled in.
 *
 * @param parent the id of the team it stands under; empty for none
 * @param leader the id of the leader who was chosen; empty for none
 * @param leaderName the name of the leader as typed; it goes before who was chosen
 */
public record BranchForm(String name, String parent, String site, String leader, String leaderName) {

    private static final int MOST = 200;

    static BranchForm of(HttpServletRequest request) {
        return of(new FormText(field -> {
            String[] values = request.getParameterValues(field);
            return values == null ? List.of() : Arrays.asList(values);
        }));
    }

    static BranchForm of(KeptForm kept) {
        return of(new FormText(kept::all));
    }

    static BranchForm of(Branch branch) {
        return new BranchForm(
                branch.name(),
                branch.parent() == null ? "" : branch.parent().toString(),
                branch.site() == null ? "" : branch.site(),
                branch.leader() == null ? "" : branch.leader().id().toString(),
                "");
    }

    static BranchForm under(String parent) {
        return new BranchForm("", parent, "", "", "");
    }

    private static BranchForm of(FormText text) {
        return new BranchForm(
                text.of("name"), text.of("parent"), text.of("site"), text.of("leader"), text.of("leaderName"));
    }

    /** Keys of what is not right in itself, by field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > MOST) {
            errors.put("name", "keeping.error.team.name");
        }
        if (site.length() > MOST) {
            errors.put("site", "keeping.error.site");
        }
        return errors;
    }
}
