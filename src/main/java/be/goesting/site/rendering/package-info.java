/** Templates made into pages and pieces of pages, with no white space that says nothing. */
@NamedInterface("rendering")
@NullMarked
package be.goesting.site.rendering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
