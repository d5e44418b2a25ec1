/** Whom somebody may want to thank, with the reason. */
@NamedInterface("suggestions")
@NullMarked
package be.goesting.appreciation.suggestions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
