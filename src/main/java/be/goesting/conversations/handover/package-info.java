/** What a learner passes on of a conversation to a new leader, and what the earlier leader says of it. */
@NamedInterface("handover")
@NullMarked
package be.goesting.conversations.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
