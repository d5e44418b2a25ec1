/** Learning moments: shared in seconds, seen by others, thanked, tried, asked about. */
@ApplicationModule(
        displayName = "moments",
        allowedDependencies = {
            "expertise",
            "follows",
            "follows",
            "home",
            "imports",
            "imports :: files",
            "imports :: plan",
            "intentions",
            "methods",
            "network",
            "notifications",
            "people",
            "people :: teams",
            "people :: thanks",
            "privacy",
            "search",
            "site",
            "site :: forms",
            "site :: language",
            "site :: queries",
            "site :: rendering",
            "site :: text",
            "tenancy",
            "topics"
        })
@NullMarked
package be.goesting.moments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
