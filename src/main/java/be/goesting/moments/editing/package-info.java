/** Sharing a moment and changing it: what is typed, and what of it may be kept. */
@NamedInterface("editing")
@NullMarked
package be.goesting.moments.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
