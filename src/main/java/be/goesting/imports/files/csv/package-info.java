/** Files of text: how their letters are encoded, what separates the columns, and their rows. */
@NamedInterface("files")
@NullMarked
package be.goesting.imports.files.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
