/** Who is signed in, on which devices; a session lives in the database, which knows no key to it. */
@NamedInterface("sessions")
@NullMarked
package be.goesting.identity.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
