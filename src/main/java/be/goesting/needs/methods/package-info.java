/** The methods one can learn by, and which of them suit a need, with the reasons. */
@NamedInterface("methods")
@NullMarked
package be.goesting.needs.methods;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
