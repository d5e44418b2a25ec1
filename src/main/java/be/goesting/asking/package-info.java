/** Questions to colleagues: asked with or without a name, to those who may know, answered, and what helped. */
@ApplicationModule(
        displayName = "asking",
        allowedDependencies = {
            "tenancy",
            "site",
            "people",
            "topics",
            "expertise",
            "network",
            "notices",
            "home",
            "jobs",
            "calendar"
        })
@NullMarked
package be.goesting.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
