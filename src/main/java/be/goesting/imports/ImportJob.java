package be.goesting.imports;

import be.goesting.imports.files.UnreadableFileException;
import be.goesting.jobs.Job;
import be.goesting.jobs.TableStatisticsJob;
import be.goesting.site.NotFound;
import be.goesting.tenancy.Organisations;
import be.goesting.tenancy.StatementTimeout;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings in what a file holds, all or nothing, beside the request that asked for it. Nobody is told of what was said elsewhere
 * long ago. When its node stops nothing of it is there, and after two minutes without a sign of life another begins anew.
 */
@Component
class ImportJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Imports imports;
    private final ImportedItems items;
    private final Importers importers;
    private final Organisations organisations;
    private final TableStatisticsJob tableStatistics;

    ImportJob(
            Imports imports,
            ImportedItems items,
            Importers importers,
            Organisations organisations,
            TableStatisticsJob tableStatistics) {
        this.imports = imports;
        this.items = items;
        this.importers = importers;
        this.organisations = organisations;
        this.tableStatistics = tableStatistics;
    }

    /**
     * Starts, unless it has started already, and waits a little: most files are in before the time is over.
     *
     * @throws NotFound when there is no such import in the organisation
     */
    void start(UUID id, UUID organisation, Duration patience) {
        boolean mine = organisations.in(organisation, () -> {
            if (imports.find(id).isEmpty()) {
                throw new NotFound("import " + id);
            }
            return imports.claim(id);
        });
        if (!mine) {
            return;
        }
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name("import " + id)
                .start(() -> StatementTimeout.IMPORT.run(() -> run(id, organisation)));
        try {
            thread.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String name() {
        return "resume-imports";
    }

    @Override
    public Schedule schedule() {
        return Schedules.fixedDelay(Duration.ofMinutes(1));
    }

    /** Begins anew what a node left half-way. */
    @Override
    public void run() {
        for (var organisation : organisations.installed()) {
            organisations
                    .in(organisation.id(), imports::abandoned)
                    .forEach(id -> start(id, organisation.id(), LONGEST));
        }
    }

    private void run(UUID id, UUID organisation) {
        try {
            organisations.in(organisation, () -> bringIn(id, organisation));
        } catch (RuntimeException | Error e) {
            LOG.error("Import {} could not be brought in; nothing of it is there", id, e);
            organisations.in(organisation, () -> {
                imports.fail(id);
                return id;
            });
        }
        tableStatistics.countGrown();
    }

    /** Who had to wait for another import may find that somebody finished or gave up this one meanwhile. */
    private UUID bringIn(UUID id, UUID organisation) {
        imports.waitForOthers();
        imports.find(id).filter(found -> found.stage() != Import.Stage.FINISHED).ifPresent(found -> {
            Importer importer = importers.of(found);
            var run = new ImportRun(found.id(), items, (done, total) -> tell(found.id(), organisation, done, total));
            imports.finish(id, apply(importer, found, run), run.leftBehind());
        });
        return id;
    }

    private List<Figure> apply(Importer importer, Import found, ImportRun run) {
        try {
            return importer.apply(imports.file(found.id(), importer.columns()).orElseThrow(), run);
        } catch (UnreadableFileException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In a transaction of its own, so that the progress is seen while the work is not there yet. */
    private void tell(UUID id, UUID organisation, int done, int total) {
        organisations.in(organisation, () -> {
            imports.beat(id, done, total);
            return id;
        });
    }
}
