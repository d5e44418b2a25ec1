/** Who is looking, and who may. */
@NamedInterface("access")
@NullMarked
package be.goesting.site.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
