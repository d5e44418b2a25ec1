/** Questions to colleagues: asked with or without a name, to those who may know, answered, and what helped. */
@ApplicationModule(
        displayName = "questions",
        allowedDependencies = {
            "expertise",
            "expertise :: finding",
            "follows",
            "follows",
            "home",
            "imports",
            "imports :: files",
            "imports :: plan",
            "jobs",
            "network",
            "notifications",
            "people",
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
package be.goesting.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
