/** What two people agree on as calendars and letters tell it: invitations, moves and cancellations. It knows nothing of what for. */
@ApplicationModule(
        displayName = "scheduling",
        allowedDependencies = {"mail", "site", "tenancy"})
@NullMarked
package be.goesting.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
