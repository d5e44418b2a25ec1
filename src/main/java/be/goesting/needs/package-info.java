/**
 * Mijn leren: what somebody wants to learn, the goals and steps that follow from it, and how it was used. The learner's own: needs
 * are private until shared, goals are adopted by nobody else, nothing is ever late.
 */
@ApplicationModule(
        displayName = "needs",
        allowedDependencies = {
            "home",
            "intentions",
            "jobs",
            "methods",
            "notifications",
            "people",
            "people :: agenda",
            "privacy",
            "site",
            "site :: forms",
            "site :: language",
            "site :: rendering",
            "site :: text",
            "tenancy",
            "topics"
        })
@NullMarked
package be.goesting.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
