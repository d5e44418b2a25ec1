/**
 * The frame of every page: layout, navigation, who is looking, access, messages in three languages, times, Markdown,
 * styles and scripts, errors.
 */
@ApplicationModule(
        displayName = "site",
        allowedDependencies = {"jobs", "mail", "tenancy"})
@NullMarked
package be.goesting.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
