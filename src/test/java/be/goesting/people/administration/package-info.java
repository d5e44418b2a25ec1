@NamedInterface("administration")
@NullMarked
package be.goesting.people.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
