package be.goesting.notifications.bundles;

import be.goesting.jobs.Job;
import be.goesting.mail.MailQueue;
import be.goesting.tenancy.Organisations;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has everybody mailed for whom something is due. Who waits for that already, is asked for once more to no effect. */
@Component
class BundleJob implements Job {

    private static final Duration VALID = Duration.ofDays(7);

    /** More than leaves between two runs, so that the mail server has no rest, and few enough for a short transaction. */
    private static final int AT_ONCE = 1_000;

    private final DueNotifications due;
    private final BundleComposer composer;
    private final MailQueue mails;
    private final Organisations organisations;
    private final Clock clock;

    BundleJob(
            DueNotifications due, BundleComposer composer, MailQueue mails, Organisations organisations, Clock clock) {
        this.due = due;
        this.composer = composer;
        this.mails = mails;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail-notifications";
    }

    @Override
    public Schedule schedule() {
        return Schedules.fixedDelay(Duration.ofMinutes(1));
    }

    @Override
    public void run() {
        if (mails.isOpen()) {
            Instant now = clock.instant();
            due.organisations(now).forEach(organisation -> organisations.in(organisation, () -> enqueue(now)));
        }
    }

    private int enqueue(Instant now) {
        Map<UUID, String> readers = due.readers(now, AT_ONCE);
        if (!readers.isEmpty()) {
            mails.enqueueComposed(composer, readers, now.plus(VALID));
        }
        return readers.size();
    }
}
