/** Answers and comments: written, shown, and what helped. */
@NamedInterface("answers")
@NullMarked
package be.goesting.questions.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
