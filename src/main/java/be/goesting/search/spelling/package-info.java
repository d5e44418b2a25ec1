/** Words that may have been typed wrong. */
@NullMarked
package be.goesting.search.spelling;

import org.jspecify.annotations.NullMarked;
