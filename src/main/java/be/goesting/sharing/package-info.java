/**
 * Learning moments: shared in seconds, seen by others, thanked, tried, asked about; and the intentions to use what was
 * learned.
 */
@ApplicationModule(
        displayName = "sharing",
        allowedDependencies = {"tenancy", "jobs", "site", "people", "topics", "expertise", "network", "notices", "home"
        })
@NullMarked
package be.goesting.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
