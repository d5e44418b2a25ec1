/** What colleagues answer to a moment: reactions and comments. */
@NamedInterface("responses")
@NullMarked
package be.goesting.moments.responses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
