/** The questions that help, per occasion and language: ours, until an organisation has its own. */
@NamedInterface("questions")
@NullMarked
package be.goesting.conversations.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
