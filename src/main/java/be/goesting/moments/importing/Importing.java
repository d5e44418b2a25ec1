package be.goesting.moments.importing;

import be.goesting.moments.Moments;
import be.goesting.people.People;
import be.goesting.site.LanguageDetector;
import be.goesting.site.NotFound;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import be.goesting.topics.Topics;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Brings in what a file holds, all or nothing, beside the request that asked for it. Nobody is told of a moment that was
 * shared elsewhere long ago: no notices, no events.
 */
@Service
class Importing {

    private static final Logger LOG = LoggerFactory.getLogger(Importing.class);
    private static final int AT_ONCE = 500;

    private final Imports imports;
    private final Planning planning;
    private final Organisations organisations;
    private final People people;
    private final Topics topics;
    private final Moments moments;
    private final LanguageDetector languages;
    private final Clock clock;

    Importing(
            Imports imports,
            Planning planning,
            Organisations organisations,
            People people,
            Topics topics,
            Moments moments,
            LanguageDetector languages,
            Clock clock) {
        this.imports = imports;
        this.planning = planning;
        this.organisations = organisations;
        this.people = people;
        this.topics = topics;
        this.moments = moments;
        this.languages = languages;
        this.clock = clock;
    }

    /**
     * Starts, unless it has started already, and waits a little: most files are in before the time is over.
     *
     * @throws NotFound when there is no such import in the organisation
     */
    void start(UUID id, Organisation organisation, Duration patience) {
        boolean mine = organisations.in(organisation.id(), () -> {
            if (imports.find(id).isEmpty()) {
                throw new NotFound("import " + id);
            }
            return imports.claim(id);
        });
        if (!mine) {
            return;
        }
        Thread thread = Thread.ofVirtual().name("import " + id).start(() -> run(id, organisation));
        try {
            thread.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(UUID id, Organisation organisation) {
        try {
            organisations.in(organisation.id(), () -> bringIn(id, organisation));
        } catch (RuntimeException e) {
            LOG.error("Import {} could not be brought in; nothing of it is there", id, e);
            organisations.in(organisation.id(), () -> {
                imports.fail(id);
                return id;
            });
        }
    }

    private int bringIn(UUID id, Organisation organisation) {
        imports.waitForOthers();
        Plan plan = plan(id, organisation);
        List<Post> posts = plan.posts();
        var newcomers = new PersonImportBatch(plan, organisation, languages, clock.instant());
        for (int from = 0; from < posts.size(); from += AT_ONCE) {
            tell(id, organisation, from, posts.size());
            var batch = newcomers.batch(posts.subList(from, Math.min(from + AT_ONCE, posts.size())));
            people.add(batch.people());
            topics.add(batch.topics());
            moments.add(batch.moments());
            imports.trace(id, batch.traces());
        }
        imports.finish(id);
        return posts.size();
    }

    private Plan plan(UUID id, Organisation organisation) {
        try {
            return planning.plan(imports.upload(id).orElseThrow(), organisation);
        } catch (UnreadableFileException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In a transaction of its own, so that the progress is seen while the work is not there yet. */
    private void tell(UUID id, Organisation organisation, int done, int total) {
        organisations.in(organisation.id(), () -> {
            imports.beat(id, done, total);
            return done;
        });
    }
}
