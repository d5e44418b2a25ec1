/** The times that somebody proposes, as a form has them. */
@NamedInterface("times")
@NullMarked
package be.goesting.scheduling.times;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
