package be.goesting.people.addresses;

import be.goesting.jobs.Job;
import be.goesting.tenancy.Organisations;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Lets addresses take effect to which nobody objected. */
@Component
class AddressJob implements Job {

    private final AddressService addresses;
    private final Organisations organisations;

    AddressJob(AddressService addresses, Organisations organisations) {
        this.addresses = addresses;
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "settle-addresses";
    }

    @Override
    public Schedule schedule() {
        return Schedules.fixedDelay(Duration.ofMinutes(10));
    }

    @Override
    public void run() {
        organisations.inEach(addresses::settleDue);
    }
}
