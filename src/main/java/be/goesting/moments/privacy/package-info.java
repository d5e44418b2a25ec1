/** What moments keep of a person, to take home and to erase. */
@NullMarked
package be.goesting.moments.privacy;

import org.jspecify.annotations.NullMarked;
