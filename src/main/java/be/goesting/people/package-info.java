/** The people of an organisation, the tree of its teams, and who leads them. */
@ApplicationModule(
        displayName = "people",
        allowedDependencies = {
            "jobs",
            "mail",
            "scheduling :: participants",
            "site",
            "site :: access",
            "site :: forms",
            "site :: language",
            "site :: queries",
            "site :: text",
            "tenancy"
        })
@NullMarked
package be.goesting.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
