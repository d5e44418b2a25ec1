/** What many want to learn: counted once a week, and never told of few. */
@NamedInterface("counts")
@NullMarked
package be.goesting.needs.counts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
