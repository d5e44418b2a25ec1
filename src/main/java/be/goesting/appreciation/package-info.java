/**
 * Thank-yous from colleague to colleague: of giver and receivers alone, or for all colleagues on a wall. Nobody's are counted.
 */
@ApplicationModule(
        displayName = "appreciation",
        allowedDependencies = {
            "home",
            "jobs",
            "notifications",
            "people",
            "privacy",
            "site",
            "site :: forms",
            "tenancy",
            "topics"
        })
@NullMarked
package be.goesting.appreciation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
