/** What was typed when the session turned out to have ended, given back after signing in. */
@NamedInterface("forms")
@NullMarked
package be.goesting.site.forms.saved;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
