/**
 * Thank-yous from colleague to colleague: of giver and receivers alone, or for all colleagues on a wall. Nobody's are counted.
 */
@ApplicationModule(
        displayName = "appreciation",
        allowedDependencies = {"tenancy", "jobs", "site", "people", "topics", "notices", "home"})
@NullMarked
package be.goesting.appreciation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
