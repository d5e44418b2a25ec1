/** Bringing along questions and answers from elsewhere: the archive of a question-and-answer site in the Stack Exchange format. */
@NamedInterface("importing")
@NullMarked
package be.goesting.questions.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
