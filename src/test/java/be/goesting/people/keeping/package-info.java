@NamedInterface("keeping")
@NullMarked
package be.goesting.people.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
