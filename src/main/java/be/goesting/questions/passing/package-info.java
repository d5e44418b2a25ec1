/** "Not me, but ...": who was asked passes a question on, and the asker says yes where it was not for everyone. */
@NamedInterface("passing")
@NullMarked
package be.goesting.questions.passing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
