/** What a conversation is about: what the two share already, what one brings along, and what either writes down. */
@NamedInterface("agenda")
@NullMarked
package be.goesting.conversations.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
