/** What is done by itself, once in a while: any node may do a job, and one does. */
@ApplicationModule(
        displayName = "jobs",
        allowedDependencies = {"tenancy"})
@NullMarked
package be.goesting.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
