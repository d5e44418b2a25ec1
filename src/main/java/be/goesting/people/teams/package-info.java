/** The tree of teams, and what stands on the page of one. */
@NamedInterface("teams")
@NullMarked
package be.goesting.people.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
