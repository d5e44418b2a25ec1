/** What is taken out of every parameter at the door. */
@NullMarked
package be.goesting.site.forms.cleaning;

import org.jspecify.annotations.NullMarked;
