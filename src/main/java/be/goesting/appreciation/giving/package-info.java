/** Thanking: what is typed, and what of it may be sent. */
@NamedInterface("giving")
@NullMarked
package be.goesting.appreciation.giving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
