/**
 * The organisation (a tenant) and its isolation: every transaction belongs to one organisation, and the database shows
 * nothing of another.
 */
@ApplicationModule(
        displayName = "tenancy",
        allowedDependencies = {})
@NullMarked
package be.goesting.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
