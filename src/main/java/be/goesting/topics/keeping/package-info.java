/** Keeping the organisation's topics: naming, merging and hiding them. */
@NamedInterface("keeping")
@NullMarked
package be.goesting.topics.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
