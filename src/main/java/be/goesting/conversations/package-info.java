/**
 * Conversations of a learner and their leader: planned by both, prepared by each, with an agenda that writes itself, notes that both
 * write in, and agreements. What happens here is of the two alone.
 */
@ApplicationModule(
        displayName = "conversations",
        allowedDependencies = {
            "home",
            "notifications",
            "people",
            "people :: agenda",
            "privacy",
            "scheduling",
            "scheduling :: participants",
            "scheduling :: times",
            "site",
            "site :: computing",
            "site :: forms",
            "site :: language",
            "site :: rendering",
            "site :: text"
        })
@NullMarked
package be.goesting.conversations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
