/**
 * The one door for mail: what is to be sent waits in the database and is tried again with growing pauses, until it was taken, was
 * refused, or expires.
 */
@ApplicationModule(
        displayName = "mail",
        allowedDependencies = {"jobs", "tenancy"})
@NullMarked
package be.goesting.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
