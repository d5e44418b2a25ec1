/** What is read from a form, and how often. */
@NamedInterface("forms")
@NullMarked
package be.goesting.site.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
