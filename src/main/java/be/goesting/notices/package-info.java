/** What a person is told inside the application: a quiet list, read or unread. */
@ApplicationModule(
        displayName = "notices",
        allowedDependencies = {"tenancy", "site", "people"})
@NullMarked
package be.goesting.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
