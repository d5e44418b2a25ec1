package be.goesting.expertise.finding.training;

import be.goesting.jobs.Job;
import be.goesting.tenancy.Organisations;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Lets each organisation's finder learn, once a night. */
@Component
class RankingTrainingJob implements Job {

    private final Organisations organisations;
    private final RankingTrainer rankingTrainer;
    private final Clock clock;

    RankingTrainingJob(Organisations organisations, RankingTrainer rankingTrainer, Clock clock) {
        this.organisations = organisations;
        this.rankingTrainer = rankingTrainer;
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
        organisations.inEach(() -> rankingTrainer.learn(clock.instant()));
    }
}
