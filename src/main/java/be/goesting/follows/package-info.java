/** What somebody follows and what somebody saved: private, told to nobody and counted nowhere. */
@ApplicationModule(
        displayName = "follows",
        allowedDependencies = {"people", "privacy", "search", "site", "site :: queries", "site :: rendering", "topics"})
@NullMarked
package be.goesting.follows;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
