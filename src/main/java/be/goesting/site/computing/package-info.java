/** What may keep a processor or the database busy for long, and where it ends. */
@NamedInterface("computing")
@NullMarked
package be.goesting.site.computing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
