/** What two may want to talk about; features fill it. */
@NamedInterface("agenda")
@NullMarked
package be.goesting.people.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
