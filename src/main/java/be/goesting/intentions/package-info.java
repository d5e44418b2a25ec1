/** What somebody means to use, when to look back on it, and how it went: that person's alone. */
@ApplicationModule(
        displayName = "intentions",
        allowedDependencies = {"home", "people :: agenda", "privacy", "site", "site :: forms", "site :: rendering"})
@NullMarked
package be.goesting.intentions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
