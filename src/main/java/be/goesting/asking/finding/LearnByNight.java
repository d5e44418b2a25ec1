package be.goesting.asking.finding;

import be.goesting.jobs.Job;
import be.goesting.tenancy.Organisations;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Lets each organisation's finder learn, once a night. */
@Component
class LearnByNight implements Job {

    private final Organisations organisations;
    private final Learner learner;
    private final Clock clock;

    LearnByNight(Organisations organisations, Learner learner, Clock clock) {
        this.organisations = organisations;
        this.learner = learner;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "finder-learns";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(2, 40));
    }

    @Override
    public void run() {
        organisations.inEach(() -> learner.learn(clock.instant()));
    }
}
