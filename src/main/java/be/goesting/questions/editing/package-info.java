/** Asking a question: what is typed, and who may know. */
@NamedInterface("editing")
@NullMarked
package be.goesting.questions.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
