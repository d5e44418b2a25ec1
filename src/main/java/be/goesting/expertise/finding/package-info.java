/** Who may know: finds colleagues for a question by what they answered and shared before, and says why. */
@NamedInterface("finding")
@NullMarked
package be.goesting.expertise.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
