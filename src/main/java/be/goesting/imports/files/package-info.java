/** Reading files as the world makes them: character sets, separators, quotes, workbooks, and which column is what. */
@NamedInterface("files")
@NullMarked
package be.goesting.imports.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
