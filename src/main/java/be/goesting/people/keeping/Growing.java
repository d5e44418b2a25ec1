package be.goesting.people.keeping;

import be.goesting.people.Colleague;
import be.goesting.people.People;
import be.goesting.people.Teams;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds teams to the tree, changes and moves them, gives them a leader, and takes them away. */
@Service
@Transactional
class Growing {

    private final Tree tree;
    private final Teams teams;
    private final People people;

    Growing(Tree tree, Teams teams, People people) {
        this.tree = tree;
        this.teams = teams;
        this.people = people;
    }

    void add(BranchForm form) {
        tree.hold();
        checkParent(form);
        tree.add(UUID.randomUUID(), form, leader(form));
    }

    void change(UUID id, BranchForm form) {
        tree.hold();
        checkParent(form);
        if (FormText.id(form.parent()).filter(tree.under(id)::contains).isPresent()) {
            throw new NotRight("parent", "keeping.error.parent.below");
        }
        tree.change(id, form, leader(form));
    }

    /** Whether it is away: a team with somebody or another team in it stays. */
    boolean remove(UUID id) {
        tree.hold();
        return tree.remove(id);
    }

    /** Whom to choose from: everybody with the name that was typed, else who was chosen. */
    List<Colleague> candidates(BranchForm form) {
        List<Colleague> meant = meant(form);
        return meant.isEmpty() ? chosen(form) : meant;
    }

    private List<Colleague> meant(BranchForm form) {
        return form.leaderName().isEmpty() ? chosen(form) : people.called(List.of(form.leaderName()));
    }

    private List<Colleague> chosen(BranchForm form) {
        return people.all(FormText.id(form.leader()).stream().toList());
    }

    /** Of several with the name that was typed, the one who was chosen. */
    private @Nullable UUID leader(BranchForm form) {
        if (form.leader().isEmpty() && form.leaderName().isEmpty()) {
            return null;
        }
        List<UUID> meant = meant(form).stream().map(Colleague::id).toList();
        if (meant.isEmpty()) {
            throw new NotRight("leader", "keeping.error.leader");
        }
        UUID chosen = FormText.id(form.leader()).filter(meant::contains).orElse(meant.getFirst());
        if (meant.size() > 1 && !chosen.toString().equals(form.leader())) {
            throw new NotRight("leader", "keeping.error.leader.several");
        }
        return chosen;
    }

    private void checkParent(BranchForm form) {
        boolean known = form.parent().isEmpty()
                || FormText.id(form.parent()).flatMap(teams::find).isPresent();
        if (!known) {
            throw new NotRight("parent", "keeping.error.team");
        }
    }
}
