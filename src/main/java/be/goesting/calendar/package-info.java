/** What two people agree on as calendars and letters tell it: invitations, moves and cancellations. It knows nothing of what for. */
@ApplicationModule(
        displayName = "calendar",
        allowedDependencies = {"tenancy", "site"})
@NullMarked
package be.goesting.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
