@NamedInterface("importing")
@NullMarked
package be.goesting.moments.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
