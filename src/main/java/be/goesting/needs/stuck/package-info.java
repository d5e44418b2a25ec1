/** "Ik zit vast": one line from a learner to the leader, answered by a talk, never by a form. */
@NamedInterface("stuck")
@NullMarked
package be.goesting.needs.stuck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
