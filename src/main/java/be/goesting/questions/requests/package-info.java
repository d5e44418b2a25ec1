/** Whom a question goes to: who may know, who was asked, and who is asked next when nobody answers. */
@NamedInterface("requests")
@NullMarked
package be.goesting.questions.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
