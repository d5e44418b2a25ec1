/** The stream of moments: which are shown, and what narrows it. */
@NamedInterface("feed")
@NullMarked
package be.goesting.moments.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
