package be.goesting.questions.importing;

import be.goesting.jobs.Job;
import be.goesting.tenancy.Organisations;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Clears away dumps that were uploaded a day ago and never brought in. */
@Component
class ForgetDumps implements Job {

    private final QuestionImports imports;
    private final Organisations organisations;

    ForgetDumps(QuestionImports imports, Organisations organisations) {
        this.imports = imports;
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "forget-dumps";
    }

    @Override
    public Schedule schedule() {
        return Schedules.fixedDelay(Duration.ofHours(1));
    }

    @Override
    public void run() {
        organisations.inEach(imports::forgetOld);
    }
}
