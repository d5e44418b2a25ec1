/** The words of a moment as a page shows them. */
@NamedInterface("text")
@NullMarked
package be.goesting.moments.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
