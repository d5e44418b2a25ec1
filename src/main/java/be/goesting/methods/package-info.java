/** The methods one can learn by, and which of them suit a need, with the reasons. */
@ApplicationModule(
        displayName = "methods",
        allowedDependencies = {
            "expertise",
            "people",
            "search",
            "search :: names",
            "site",
            "site :: forms",
            "site :: language"
        })
@NullMarked
package be.goesting.methods;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
