/** What the house says: the language that somebody reads, the messages in it, and times as people say them. */
@NamedInterface("language")
@NullMarked
package be.goesting.site.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
