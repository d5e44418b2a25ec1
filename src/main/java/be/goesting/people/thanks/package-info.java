/** What somebody did that others may thank for; features fill it. */
@NamedInterface("thanks")
@NullMarked
package be.goesting.people.thanks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
