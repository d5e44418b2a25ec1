package be.goesting.imports.retention;

import be.goesting.imports.Imports;
import be.goesting.jobs.Job;
import be.goesting.tenancy.Organisations;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Clears away files that were uploaded a day ago and never brought in: they hold what people wrote elsewhere. */
@Component
class ImportCleanup implements Job {

    private final Imports imports;
    private final Organisations organisations;

    ImportCleanup(Imports imports, Organisations organisations) {
        this.imports = imports;
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "clear-imports";
    }

    @Override
    public Schedule schedule() {
        return Schedules.fixedDelay(Duration.ofHours(1));
    }

    @Override
    public void run() {
        organisations.inEach(imports::clear);
    }
}
