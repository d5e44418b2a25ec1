/** Tries, on a community's real questions, whether the finder finds who turned out to know. */
@NullMarked
package bench.finding;

import org.jspecify.annotations.NullMarked;
