/** Signing in with a one-time link, sessions in the database, signing out everywhere. */
@ApplicationModule(
        displayName = "identity",
        allowedDependencies = {
            "jobs",
            "mail",
            "people",
            "people :: addresses",
            "privacy",
            "site",
            "site :: access",
            "site :: forms",
            "site :: language",
            "tenancy"
        })
@NullMarked
package be.goesting.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
