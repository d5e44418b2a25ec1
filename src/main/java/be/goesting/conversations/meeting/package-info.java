/** The page of a conversation, for the two alone: everything of it in one place, and what they do there. */
@NamedInterface("meeting")
@NullMarked
package be.goesting.conversations.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
