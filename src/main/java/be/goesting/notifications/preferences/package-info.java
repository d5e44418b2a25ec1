/** What somebody wants to hear of, by which way and when, and when not. */
@NamedInterface("preferences")
@NullMarked
package be.goesting.notifications.preferences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
