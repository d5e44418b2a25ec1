/** Mijn gegevens: what every module keeps of somebody, to take home, and to have erased. */
@ApplicationModule(
        displayName = "privacy",
        allowedDependencies = {
            "imports :: retention",
            "mail",
            "people",
            "people :: administration",
            "site",
            "site :: language",
            "site :: rendering",
            "site :: text",
            "tenancy"
        })
@NullMarked
package be.goesting.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
