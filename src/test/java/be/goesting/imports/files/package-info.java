/** As in the package itself: of the two notes on a package, this one is found first when tests run. */
@NamedInterface("files")
@NullMarked
package be.goesting.imports.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
