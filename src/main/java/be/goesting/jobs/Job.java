package be.goesting.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;

/**
 * Something that is done by itself; the module that owns the tables has it as a bean. It starts outside any organisation: what
 * is to be done in each, it does through {@link be.goesting.tenancy.Organisations#inEach}.
 */
public interface Job {

    /** One name for ever: under it the database remembers when the job was done last. */
    String name();

    Schedule schedule();

    /** Does it; doing it twice is no harm, for a node may stop half-way. */
    void run();
}
