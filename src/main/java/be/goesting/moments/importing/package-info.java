/** Bringing along what people wrote elsewhere: a file of posts becomes moments. */
@NamedInterface("importing")
@NullMarked
package be.goesting.moments.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
