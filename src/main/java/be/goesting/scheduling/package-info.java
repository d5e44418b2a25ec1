/**
 * When and where two people meet: proposed, accepted, declined, moved, cancelled, restored, with letters and calendar files. What they
 * meet for, and who they are, it is told by the modules that know.
 */
@ApplicationModule(
        displayName = "scheduling",
        allowedDependencies = {"mail", "site", "site :: forms", "site :: language", "tenancy"})
@NullMarked
package be.goesting.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
