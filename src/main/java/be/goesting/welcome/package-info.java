/** The first steps in an installation: looking around in the demo company, and setting up an organisation. */
@ApplicationModule(
        displayName = "welcome",
        allowedDependencies = {"identity", "people", "site", "site :: forms", "tenancy", "topics"})
@NullMarked
package be.goesting.welcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
