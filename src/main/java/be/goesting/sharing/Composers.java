package be.goesting.sharing;

import be.goesting.site.KeptForm;
import be.goesting.site.Viewer;
import be.goesting.topics.Topic;
import be.goesting.topics.Topics;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes {@link Composer}s: empty, with what was kept, or with what was not right. */
@Component
class Composers {

    static final String SHARE = "/moments";

    private final Composing composing;
    private final Moments moments;
    private final Topics topics;

    Composers(Composing composing, Moments moments, Topics topics) {
        this.composing = composing;
        this.moments = moments;
        this.topics = topics;
    }

    /** Empty, or with what was typed before the session ended, or with what the phone's share sheet sent along. */
    Composer fresh(HttpServletRequest request, Viewer viewer) {
        Optional<KeptForm> kept = KeptForm.take(request, SHARE);
        return of(kept.map(MomentForm::of).orElseGet(() -> MomentForm.of(request)), Map.of(), viewer);
    }

    Composer empty(Viewer viewer) {
        return of(MomentForm.empty(), Map.of(), viewer);
    }

    Composer of(MomentForm form, Map<String, String> errors, Viewer viewer) {
        return composer(SHARE, form, errors, viewer, false);
    }

    /** For changing a moment. */
    Composer changing(UUID moment, MomentForm form, Map<String, String> errors, Viewer viewer) {
        return composer(Sharing.path(moment), form, errors, viewer, true);
    }

    private Composer composer(
            String action, MomentForm form, Map<String, String> errors, Viewer viewer, boolean edits) {
        return new Composer(
                action,
                form,
                composing.chosen(form),
                chosenTopics(form, viewer),
                errors,
                follows(form, viewer),
                edits,
                viewer.team() != null);
    }

    private List<Topic> chosenTopics(MomentForm form, Viewer viewer) {
        return Composing.ids(form.topic()).stream()
                .flatMap(id -> topics.find(id, viewer.language()).stream())
                .toList();
    }

    private @org.jspecify.annotations.Nullable Moment follows(MomentForm form, Viewer viewer) {
        return Composing.ids(List.of(form.follows())).stream()
                .findFirst()
                .flatMap(id -> moments.find(id, viewer))
                .orElse(null);
    }
}
