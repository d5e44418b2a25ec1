@NamedInterface("importing")
@NullMarked
package be.goesting.sharing.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
