package be.goesting.people.administration;

import be.goesting.people.Colleague;
import be.goesting.people.People;
import be.goesting.people.teams.Teams;
import be.goesting.site.forms.FormValue;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds teams to the tree, changes and moves them, gives them a leader, and takes them away. */
@Service
@Transactional
class TeamAdministration {

    private final TeamTree teamTree;
    private final Teams teams;
    private final People people;

    TeamAdministration(TeamTree teamTree, Teams teams, People people) {
        this.teamTree = teamTree;
        this.teams = teams;
        this.people = people;
    }

    void add(UUID id, TeamForm form) {
        teamTree.hold();
        checkParent(form);
        teamTree.add(id, form, leader(form));
    }

    void update(UUID id, TeamForm form) {
        teamTree.hold();
        checkParent(form);
        if (FormValue.id(form.parent()).filter(teamTree.under(id)::contains).isPresent()) {
            throw new ValidationException("parent", "people.administration.error.parent.below");
        }
        teamTree.update(id, form, leader(form));
    }

    /** Whether it is away: a team with somebody or another team in it stays. */
    boolean remove(UUID id) {
        teamTree.hold();
        return teamTree.remove(id);
    }

    /** Whom to choose from: everybody with the name that was typed, else who was chosen. */
    List<Colleague> candidates(TeamForm form) {
        List<Colleague> meant = meant(form);
        return meant.isEmpty() ? chosen(form) : meant;
    }

    private List<Colleague> meant(TeamForm form) {
        return form.leaderName().isEmpty() ? chosen(form) : people.called(List.of(form.leaderName()));
    }

    private List<Colleague> chosen(TeamForm form) {
        return people.all(FormValue.id(form.leader()).stream().toList());
    }

    /** Of several with the name that was typed, the one who was chosen. */
    private @Nullable UUID leader(TeamForm form) {
        if (form.leader().isEmpty() && form.leaderName().isEmpty()) {
            return null;
        }
        List<UUID> meant = meant(form).stream().map(Colleague::id).toList();
        if (meant.isEmpty()) {
            throw new ValidationException("leader", "people.administration.error.leader");
        }
        UUID chosen = FormValue.id(form.leader()).filter(meant::contains).orElse(meant.getFirst());
        if (meant.size() > 1 && !chosen.toString().equals(form.leader())) {
            throw new ValidationException("leader", "people.administration.error.leader.several");
        }
        return chosen;
    }

    private void checkParent(TeamForm form) {
        boolean known = form.parent().isEmpty()
                || FormValue.id(form.parent()).flatMap(teams::find).isPresent();
        if (!known) {
            throw new ValidationException("parent", "people.administration.error.team");
        }
    }
}
