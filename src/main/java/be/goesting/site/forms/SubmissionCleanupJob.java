package be.goesting.site.forms;

import be.goesting.jobs.Job;
import be.goesting.tenancy.Organisations;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Forgets what was sent days ago. */
@Component
class SubmissionCleanupJob implements Job {

    private final Submissions submissions;
    private final Organisations organisations;

    SubmissionCleanupJob(Submissions submissions, Organisations organisations) {
        this.submissions = submissions;
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "clear-submissions";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(3, 35));
    }

    @Override
    public void run() {
        organisations.inEach(submissions::clear);
    }
}
