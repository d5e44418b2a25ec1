/** Keeping the organisation's topics: naming, merging and hiding them. */
@NamedInterface("administration")
@NullMarked
package be.goesting.topics.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
