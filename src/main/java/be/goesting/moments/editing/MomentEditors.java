package be.goesting.moments.editing;

import be.goesting.moments.Moment;
import be.goesting.moments.MomentService;
import be.goesting.moments.Moments;
import be.goesting.people.Audience;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.saved.SavedForm;
import be.goesting.topics.Topic;
import be.goesting.topics.Topics;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes {@link MomentEditor}s: empty, with what was kept, or with what was not right. */
@Component
public class MomentEditors {

    static final String SHARE = "/moments";

    private final MomentFormParser momentFormParser;
    private final Moments moments;
    private final Topics topics;

    MomentEditors(MomentFormParser momentFormParser, Moments moments, Topics topics) {
        this.momentFormParser = momentFormParser;
        this.moments = moments;
        this.topics = topics;
    }

    /** Empty, or with what was typed before the session ended, or with what the phone's share sheet sent along. */
    public MomentEditor fresh(HttpServletRequest request, Viewer viewer) {
        Optional<SavedForm> kept = SavedForm.take(request, SHARE);
        MomentForm form = kept.map(saved -> Forms.read(saved, MomentForm.class))
                .orElseGet(() -> Forms.read(request, MomentForm.class));
        return of(form, Map.of(), viewer);
    }

    MomentEditor empty(Viewer viewer) {
        return of(MomentForm.empty(), Map.of(), viewer);
    }

    MomentEditor of(MomentForm form, Map<String, String> errors, Viewer viewer) {
        return composer(SHARE, form, errors, viewer, null, false);
    }

    /**
     * For changing a moment.
     *
     * @param past whether it was changed elsewhere meanwhile
     */
    MomentEditor changing(Moment moment, MomentForm form, Map<String, String> errors, Viewer viewer, boolean past) {
        return composer(MomentService.path(moment.id()), form, errors, viewer, moment, past);
    }

    private MomentEditor composer(
            String action,
            MomentForm form,
            Map<String, String> errors,
            Viewer viewer,
            @Nullable Moment changed,
            boolean past) {
        return new MomentEditor(
                action,
                form,
                momentFormParser.chosen(form),
                chosenTopics(form, viewer),
                errors,
                follows(form, viewer),
                changed != null,
                viewer.team() != null || form.audience().equals(Audience.TEAM.code()),
                changed == null ? null : otherTeam(changed, viewer),
                changed == null ? "" : MomentForm.of(changed).version(),
                changed == null || !past ? null : changed.body());
    }

    /** A moment stays with the team in which it was shared. */
    private static @Nullable String otherTeam(Moment moment, Viewer viewer) {
        return Objects.equals(moment.author().team(), viewer.team())
                ? null
                : moment.author().teamName();
    }

    private List<Topic> chosenTopics(MomentForm form, Viewer viewer) {
        return MomentFormParser.ids(form.topic()).stream()
                .flatMap(id -> topics.find(id, viewer.language()).stream())
                .toList();
    }

    private @Nullable Moment follows(MomentForm form, Viewer viewer) {
        return MomentFormParser.ids(List.of(form.follows())).stream()
                .findFirst()
                .flatMap(id -> moments.find(id, viewer))
                .orElse(null);
    }
}
