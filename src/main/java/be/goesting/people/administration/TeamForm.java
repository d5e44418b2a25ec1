package be.goesting.people.administration;

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
public record TeamForm(String name, String parent, String site, String leader, String leaderName) {

    private static final int MOST = 200;

    static TeamForm of(HttpServletRequest request) {
        return of(new FormText(field -> {
            String[] values = request.getParameterValues(field);
            return values == null ? List.of() : Arrays.asList(values);
        }));
    }

    static TeamForm of(TeamNode branch) {
        return new TeamForm(
                branch.name(),
                branch.parent() == null ? "" : branch.parent().toString(),
                branch.site() == null ? "" : branch.site(),
                branch.leader() == null ? "" : branch.leader().id().toString(),
                "");
    }

    static TeamForm under(String parent) {
        return new TeamForm("", parent, "", "", "");
    }

    private static TeamForm of(FormText text) {
        return new TeamForm(
                text.of("name"), text.of("parent"), text.of("site"), text.of("leader"), text.of("leaderName"));
    }

    /** Keys of what is not right in itself, by field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > MOST) {
            errors.put("name", "people.administration.error.team.name");
        }
        if (site.length() > MOST) {
            errors.put("site", "people.administration.error.site");
        }
        return errors;
    }
}
