/** What is not right in a form, beside its fields. */
@NamedInterface("forms")
@NullMarked
package be.goesting.site.forms.errors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
