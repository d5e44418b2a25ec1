/** Vandaag, the first page: made of panels that features fill; it knows none of them. */
@ApplicationModule(
        displayName = "home",
        allowedDependencies = {"site", "site :: queries"})
@NullMarked
package be.goesting.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
