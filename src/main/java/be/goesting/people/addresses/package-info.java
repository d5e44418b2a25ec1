/** The addresses by which people sign in, and every change of them: nobody becomes somebody else by one. */
@NamedInterface("addresses")
@NullMarked
package be.goesting.people.addresses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
