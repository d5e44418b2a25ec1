/** Those who meet: a name and an address, as the module that knows people gives them. */
@NamedInterface("participants")
@NullMarked
package be.goesting.scheduling.participants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
