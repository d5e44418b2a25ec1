package be.goesting.talks;

import be.goesting.scheduling.Invited;
import be.goesting.scheduling.SchedulingService;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking for a talk, and reading it. What the two do about when and where, {@code scheduling} knows. */
@Service
@Transactional
class TalkService {

    private final Talks talks;
    private final SchedulingService scheduling;

    TalkService(Talks talks, SchedulingService scheduling) {
        this.talks = talks;
        this.scheduling = scheduling;
    }

    void ask(UUID id, TalkForm form, UUID host, @Nullable UUID question, Viewer asker) {
        scheduling.invite(
                id,
                new Invited(Talk.KIND, asker.id(), host),
                form.times().proposal(asker.zone()),
                () -> talks.add(id, form.cleanAbout(), question),
                asker);
    }

    Talk find(UUID id, Viewer viewer) {
        return talks.find(id, viewer.id()).orElseThrow(() -> new NotFound("talk " + id));
    }

    /** For who is going to say something of it: the other waits. */
    Talk locked(UUID id, Viewer viewer) {
        scheduling.locked(id, viewer);
        return find(id, viewer);
    }
}
