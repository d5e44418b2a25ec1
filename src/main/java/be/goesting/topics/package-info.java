/** What knowledge is about: topics with labels in several languages, recognised in what people write. */
@ApplicationModule(
        displayName = "topics",
        allowedDependencies = {
            "imports",
            "imports :: files",
            "imports :: plan",
            "site",
            "site :: forms",
            "site :: language",
            "site :: queries",
            "site :: text",
            "tenancy"
        })
@NullMarked
package be.goesting.topics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
