/** What administrators and the learning team can do, on one page: each module that has such a thing offers a link. */
@ApplicationModule(
        displayName = "administration",
        allowedDependencies = {"site", "site :: access"})
@NullMarked
package be.goesting.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
