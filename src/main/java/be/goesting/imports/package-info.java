/**
 * Bringing along what is elsewhere: one upload, one dry run, one job, one undo. What a row or a post means, an importer of a
 * feature says.
 */
@ApplicationModule(
        displayName = "imports",
        allowedDependencies = {"jobs", "site", "site :: computing", "site :: forms", "site :: text", "tenancy"})
@NullMarked
package be.goesting.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
