/** Mijn leren itself: the pages on which needs, goals, steps and what came of them are one thread. */
@NamedInterface("learning")
@NullMarked
package be.goesting.needs.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
