/** Days as people write them in a file. */
@NamedInterface("files")
@NullMarked
package be.goesting.imports.files.dates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
