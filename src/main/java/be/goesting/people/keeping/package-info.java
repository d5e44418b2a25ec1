/** Keeping people and teams by hand: an administrator adds a colleague, appoints another administrator, draws the teams. */
@NamedInterface("keeping")
@NullMarked
package be.goesting.people.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
