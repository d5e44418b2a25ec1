/** Mijn gegevens: what every module keeps of somebody, to take home, and to have erased. */
@ApplicationModule(
        displayName = "privacy",
        allowedDependencies = {"imports", "mail", "people", "site"})
@NullMarked
package be.goesting.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
