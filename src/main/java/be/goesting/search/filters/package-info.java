/** What a search is narrowed to, and how that is read from an address and written in one. */
@NamedInterface("filters")
@NullMarked
package be.goesting.search.filters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
