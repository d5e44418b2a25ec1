/** The PostgreSQL server that Goesting keeps by itself: its program, its folder, its start, and what went wrong with it. */
@NullMarked
package be.goesting.database.embedded;

import org.jspecify.annotations.NullMarked;
