/** What people write: Markdown as HTML or as plain text, excerpts of it, the names in it. */
@NamedInterface("text")
@NullMarked
package be.goesting.site.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
