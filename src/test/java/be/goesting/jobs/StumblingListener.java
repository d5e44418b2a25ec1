package be.goesting.jobs;

import be.goesting.tenancy.CurrentOrganisation;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Fails on each event as often as it is told, and then hears it. */
@Component
class StumblingListener {

    static final Map<UUID, Integer> FAILURES = new ConcurrentHashMap<>();
    static final Map<UUID, UUID> HEARD_IN = new ConcurrentHashMap<>();

    @ApplicationModuleListener
    void on(Rung rung) {
        if (FAILURES.merge(rung.bell(), -1, Integer::sum) >= 0) {
            throw new IllegalStateException("stumbled, as the test wants");
        }
        HEARD_IN.put(rung.bell(), CurrentOrganisation.id().orElseThrow());
    }
}
