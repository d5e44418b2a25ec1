/** What somebody means to use, when to look back on it, and how it went: that person's alone. */
@NamedInterface("intentions")
@NullMarked
package be.goesting.sharing.intentions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
