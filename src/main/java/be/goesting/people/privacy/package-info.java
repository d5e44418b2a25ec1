/** Mijn gegevens: what is kept of somebody, to take home, and to have erased. */
@NullMarked
package be.goesting.people.privacy;

import org.jspecify.annotations.NullMarked;
