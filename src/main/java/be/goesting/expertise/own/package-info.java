/** What somebody says of what they know, and for what they may be asked. */
@NamedInterface("own")
@NullMarked
package be.goesting.expertise.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
