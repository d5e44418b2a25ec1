/** One search in everything that the reader may read, the marking of what it found, and what is like a text. */
@ApplicationModule(
        displayName = "search",
        allowedDependencies = {
            "people",
            "people :: teams",
            "site",
            "site :: forms",
            "site :: language",
            "site :: queries",
            "site :: text",
            "topics"
        })
@NullMarked
package be.goesting.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
