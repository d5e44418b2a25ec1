/**
 * Who knows something of what, with the evidence for it in words: never a score. Others tell of evidence by an event; the person
 * it is about corrects it, hides topics, and says when to be asked.
 */
@ApplicationModule(
        displayName = "expertise",
        allowedDependencies = {
            "home",
            "jobs",
            "notifications :: preferences",
            "people",
            "privacy",
            "site",
            "site :: forms",
            "site :: rendering",
            "site :: text",
            "tenancy",
            "topics"
        })
@NullMarked
package be.goesting.expertise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
