/** How a form is read: cleaned at the door, done once however often it is sent, and kept when the session had ended. */
@NamedInterface("forms")
@NullMarked
package be.goesting.site.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
