/** All topics to look through: those in use, or all that there are, by letter. */
@NamedInterface("browsing")
@NullMarked
package be.goesting.topics.browsing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
