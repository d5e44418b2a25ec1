/** What knowledge is about: topics with labels in several languages, recognised in what people write. */
@ApplicationModule(
        displayName = "topics",
        allowedDependencies = {"imports :: files", "imports", "jobs", "people", "site", "site :: forms", "tenancy"})
@NullMarked
package be.goesting.topics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
