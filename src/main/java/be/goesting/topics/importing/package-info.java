/** Files with topics that others keep: sent in by an administrator, read beside the request, taken over whole or not at all. */
@NamedInterface("importing")
@NullMarked
package be.goesting.topics.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
