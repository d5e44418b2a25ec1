/** Brabo Techniek, the imaginary company that everybody may look around in. */
@ApplicationModule(
        displayName = "demo",
        allowedDependencies = {
            "appreciation",
            "conversations",
            "conversations :: agenda",
            "conversations :: agreements",
            "conversations :: notes",
            "expertise",
            "identity :: sessions",
            "intentions",
            "jobs",
            "methods",
            "moments",
            "moments :: responses",
            "needs",
            "needs :: goals",
            "needs :: steps",
            "people",
            "people :: teams",
            "questions",
            "scheduling",
            "site",
            "site :: access",
            "tenancy",
            "topics"
        })
@NullMarked
package be.goesting.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
