/** The rules by which a method suits a need, each with its reason. */
@NamedInterface("rules")
@NullMarked
package be.goesting.methods.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
