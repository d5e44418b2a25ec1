/** As in the package itself: of the two notes on a package, this one is found first when tests run. */
@NamedInterface("importing")
@NullMarked
package be.goesting.questions.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
