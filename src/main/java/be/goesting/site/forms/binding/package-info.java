/** How what was sent becomes a form. */
@NullMarked
package be.goesting.site.forms.binding;

import org.jspecify.annotations.NullMarked;
