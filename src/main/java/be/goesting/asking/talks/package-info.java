/** A talk of fifteen minutes: asked for, agreed on or not, moved, called off, and afterwards the question whether it helped. */
@NamedInterface("talks")
@NullMarked
package be.goesting.asking.talks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
