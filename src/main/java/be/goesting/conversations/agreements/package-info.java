/** What the two agree: who does what, perhaps by when. Nothing happens when a day passes. */
@NamedInterface("agreements")
@NullMarked
package be.goesting.conversations.agreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
