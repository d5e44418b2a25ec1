/** A talk of fifteen minutes: asked for, agreed on or not, moved, called off, and afterwards the question whether it helped. */
@ApplicationModule(
        displayName = "talks",
        allowedDependencies = {
            "expertise",
            "home",
            "network",
            "notifications",
            "people",
            "people :: thanks",
            "privacy",
            "questions",
            "scheduling",
            "scheduling :: participants",
            "scheduling :: times",
            "site",
            "site :: forms",
            "site :: language",
            "site :: rendering",
            "site :: text",
            "tenancy",
            "topics"
        })
@NullMarked
package be.goesting.talks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
