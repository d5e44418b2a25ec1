/** Keeping people and teams by hand: an administrator adds a colleague, appoints another administrator, draws the teams. */
@NamedInterface("administration")
@NullMarked
package be.goesting.people.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
