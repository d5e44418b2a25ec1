/** Steps: what a learner does about a need, what it brought, and how it was used. */
@NamedInterface("steps")
@NullMarked
package be.goesting.needs.steps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
