package be.goesting.mail;

import be.goesting.jobs.Job;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Tries again what could not be sent, and clears away what expired. */
@Component
class MailJob implements Job {

    private final MailDelivery delivery;

    MailJob(MailDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "send-mail";
    }

    @Override
    public Schedule schedule() {
        return Schedules.fixedDelay(Duration.ofSeconds(30));
    }

    @Override
    public void run() {
        delivery.wake();
    }
}
