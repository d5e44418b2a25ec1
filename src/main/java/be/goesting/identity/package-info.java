/** Signing in with a one-time link, sessions in the database, signing out everywhere. */
@ApplicationModule(
        displayName = "identity",
        allowedDependencies = {"jobs", "mail", "people", "privacy", "site", "site :: forms", "tenancy"})
@NullMarked
package be.goesting.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
