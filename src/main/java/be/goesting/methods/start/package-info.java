/** What is at hand to begin a method with: somebody who knows it, something to read, a date. */
@NamedInterface("start")
@NullMarked
package be.goesting.methods.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
