/** Goals: set by the learner, or suggested by the leader and then adopted, changed or let go by nobody but the learner. */
@NamedInterface("goals")
@NullMarked
package be.goesting.needs.goals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
