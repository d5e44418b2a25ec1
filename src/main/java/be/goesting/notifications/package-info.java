/** What a person is told inside the application: a quiet list, read or unread. */
@ApplicationModule(
        displayName = "notifications",
        allowedDependencies = {"people", "people :: addresses", "privacy", "site", "site :: text"})
@NullMarked
package be.goesting.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
