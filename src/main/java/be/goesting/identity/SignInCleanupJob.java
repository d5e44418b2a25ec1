package be.goesting.identity;

import be.goesting.jobs.Job;
import be.goesting.tenancy.Organisations;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Clears away what signing in left behind: links that work no more, and how often something was tried yesterday. */
@Component
class SignInCleanupJob implements Job {

    private static final Duration LONGEST_WINDOW = Duration.ofDays(1);

    private final SignInLinks links;
    private final RateLimiter rateLimiter;
    private final Organisations organisations;

    SignInCleanupJob(SignInLinks links, RateLimiter rateLimiter, Organisations organisations) {
        this.links = links;
        this.rateLimiter = rateLimiter;
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "clear-sign-in";
    }

    @Override
    public Schedule schedule() {
        return Schedules.fixedDelay(Duration.ofHours(1));
    }

    @Override
    public void run() {
        rateLimiter.forgetBefore(LONGEST_WINDOW);
        organisations.inEach(links::clear);
    }
}
