/** Ties: who learned from whom, and how. Others tell of a tie by an event; each person sees the own network, alone. */
@ApplicationModule(
        displayName = "network",
        allowedDependencies = {"people", "privacy", "site", "site :: text", "tenancy"})
@NullMarked
package be.goesting.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
