/** The first steps in an installation: looking around in the demo company, and setting up an organisation. */
@ApplicationModule(
        displayName = "welcome",
        allowedDependencies = {
            "tenancy",
            "site",
            "people",
            "identity",
            "topics",
            "expertise",
            "asking",
            "appreciation",
            "notices",
            "sharing",
            "sharing :: intentions",
            "conversations",
            "conversations :: agenda",
            "conversations :: agreements",
            "conversations :: notes",
            "needs",
            "needs :: learning"
        })
@NullMarked
package be.goesting.welcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
