/**
 * The PostgreSQL server behind everything: the one that Goesting keeps by itself in its data folder, or an own one that
 * is looked over before it is used. It uses no other module.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package be.goesting.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
