/** Moments found by their words, and moments like another one. */
@NullMarked
package be.goesting.moments.search;

import org.jspecify.annotations.NullMarked;
