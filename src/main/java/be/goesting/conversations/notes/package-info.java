/** What is written for a conversation: by each alone, shared or not, and by both in one text of which nothing gets lost. */
@NamedInterface("notes")
@NullMarked
package be.goesting.conversations.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
