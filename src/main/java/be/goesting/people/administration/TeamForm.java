package be.goesting.people.administration;

import be.goesting.site.forms.Choice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A team as filled in.
 *
 * @param parent the id of the team it stands under; empty for none
 * @param leader the id of the leader who was chosen; empty for none
 * @param leaderName the name of the leader as typed; it goes before who was chosen
 */
public record TeamForm(
        @NotBlank(message = "people.administration.error.team.name")
        @Size(max = MOST, message = "people.administration.error.team.name")
        String name,

        @Choice String parent,

        @Size(max = MOST, message = "people.administration.error.site")
        String site,

        @Choice String leader,

        @Size(max = MOST, message = "people.administration.error.leader")
        String leaderName) {

    private static final int MOST = 200;

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
}
