/** What a person is told: in a quiet list, read or unread, and by mail, as each wishes. */
@ApplicationModule(
        displayName = "notifications",
        allowedDependencies = {
            "jobs",
            "mail",
            "people",
            "people :: addresses",
            "privacy",
            "scheduling :: participants",
            "site",
            "site :: access",
            "site :: forms",
            "site :: language",
            "site :: rendering",
            "site :: text",
            "tenancy"
        })
@NullMarked
package be.goesting.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
