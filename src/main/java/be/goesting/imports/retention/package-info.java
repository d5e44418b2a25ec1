/** What is kept of uploads, how long, and of whom. */
@NamedInterface("retention")
@NullMarked
package be.goesting.imports.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
