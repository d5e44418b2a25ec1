/** Bringing along what people wrote elsewhere: a CSV file of posts becomes moments, once, in one go, and can be undone. */
@NamedInterface("importing")
@NullMarked
package be.goesting.moments.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
