/**
 * Thank-yous from colleague to colleague: of giver and receivers alone, or for all colleagues on a wall. Nobody's are counted.
 */
@ApplicationModule(
        displayName = "appreciation",
        allowedDependencies = {
            "home",
            "notifications",
            "people",
            "people :: thanks",
            "privacy",
            "search",
            "site",
            "site :: forms",
            "site :: language",
            "site :: queries",
            "site :: rendering",
            "site :: text",
            "topics"
        })
@NullMarked
package be.goesting.appreciation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
