package be.goesting.topics.importing;

import be.goesting.jobs.Job;
import be.goesting.tenancy.Organisations;
import be.goesting.topics.importing.Refused.Problem;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Reads the files that wait, beside the request that sent them: one after another, each in one transaction. The event is only
 * settled when all are read, so what a restart interrupts is begun anew; the job finds what a node left that never came back.
 */
@Component
class Importing implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(Importing.class);

    private final TopicImports imports;
    private final TopicFileImporter topicFileImporter;
    private final Organisations organisations;

    Importing(TopicImports imports, TopicFileImporter topicFileImporter, Organisations organisations) {
        this.imports = imports;
        this.topicFileImporter = topicFileImporter;
        this.organisations = organisations;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(TopicFilesSent event) {
        takeAll(event.organisation());
    }

    @Override
    public String name() {
        return "read-topic-files";
    }

    @Override
    public Schedule schedule() {
        return Schedules.fixedDelay(Duration.ofMinutes(5));
    }

    @Override
    public void run() {
        organisations.installed().forEach(organisation -> takeAll(organisation.id()));
    }

    private void takeAll(UUID organisation) {
        Optional<TopicImport> next = organisations.in(organisation, imports::next);
        while (next.isPresent()) {
            take(next.get(), organisation);
            organisations.in(organisation, imports::letPlannerCount);
            next = organisations.in(organisation, imports::next);
        }
    }

    private void take(TopicImport file, UUID organisation) {
        try {
            organisations.in(organisation, () -> {
                if (imports.mayRead(file.id())) {
                    imports.done(file.id(), topicFileImporter.take(file, read -> tell(organisation, file, read)));
                }
                return file;
            });
        } catch (Refused e) {
            fail(file, organisation, e.problem(), e.row());
        } catch (RuntimeException e) {
            LOG.error("The topics of {} could not be taken over", file.fileName(), e);
            fail(file, organisation, Problem.UNEXPECTED, 0);
        }
    }

    /** In a transaction of its own, for whoever waits wants to see it now. */
    private void tell(UUID organisation, TopicImport file, long read) {
        organisations.in(organisation, () -> {
            imports.readUpTo(file.id(), read);
            return read;
        });
    }

    private void fail(TopicImport file, UUID organisation, Problem problem, long row) {
        organisations.in(organisation, () -> {
            imports.failed(file.id(), problem, row);
            return problem;
        });
    }
}
